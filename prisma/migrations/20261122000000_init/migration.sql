-- CreateEnum
CREATE TYPE "Issuer" AS ENUM ('institution', 'groupe');

-- CreateEnum
CREATE TYPE "DeadlineStep" AS ENUM ('soumission', 'relecture', 'validation', 'approbation', 'publication');

-- CreateEnum
CREATE TYPE "MandatePeriodKind" AS ENUM ('mandat', 'projet');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('brouillon', 'relecture', 'validation', 'approbation', 'approuve', 'programme', 'publie', 'remplace', 'retire', 'archive');

-- CreateEnum
CREATE TYPE "EditionVersion" AS ENUM ('standard', 'falc');

-- CreateEnum
CREATE TYPE "BlockType" AS ENUM ('couverture', 'edito', 'texte', 'chiffres_cles', 'evolution', 'encadre', 'exergue', 'dispositif', 'photo', 'liste_equipements', 'communes', 'appel', 'expression_groupes', 'contact', 'mentions');

-- CreateEnum
CREATE TYPE "ReferenceKind" AS ENUM ('indicator', 'dispositif', 'media', 'elu');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('sum', 'mean', 'last', 'never');

-- CreateEnum
CREATE TYPE "MoneyStage" AS ENUM ('vote', 'engage', 'mandate');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('exact', 'at_least', 'about');

-- CreateEnum
CREATE TYPE "ValueStatus" AS ENUM ('provisional', 'final');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('year', 'school_year', 'range', 'cumulative', 'stock', 'unspecified');

-- CreateEnum
CREATE TYPE "VisaVerdict" AS ENUM ('favorable', 'favorable_avec_remarques', 'corrections_demandees');

-- CreateEnum
CREATE TYPE "CommentKind" AS ENUM ('remarque', 'formulation', 'chiffre');

-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('value', 'dispositif');

-- CreateEnum
CREATE TYPE "ProposalDecision" AS ENUM ('accepted', 'kept', 'erratum', 'no_action');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('pdf', 'article', 'csv', 'json');

-- CreateEnum
CREATE TYPE "TerritoryKind" AS ENUM ('departement', 'canton', 'commune', 'epci');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('communication', 'cabinet', 'conseiller', 'direction', 'service', 'administration');

-- CreateTable
CREATE TABLE "modeles" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" "Issuer" NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "modeles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "modele_versions" (
    "id" UUID NOT NULL,
    "modele_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "identity" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "modele_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collections" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" "Issuer" NOT NULL,
    "modele_version_id" UUID NOT NULL,
    "data_start_year" SMALLINT NOT NULL,
    "data_end_year" SMALLINT NOT NULL,
    "mandat" TEXT NOT NULL,
    "letterbox_on" DATE,
    "imprint" JSONB NOT NULL,
    "imprimeur_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "collections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_deadlines" (
    "collection_id" UUID NOT NULL,
    "step" "DeadlineStep" NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "collection_deadlines_pkey" PRIMARY KEY ("collection_id","step")
);

-- CreateTable
CREATE TABLE "imprimeurs" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "icc_profile" TEXT,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "imprimeurs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tirages" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "imprimeur_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "delivered_on" DATE,
    "distributor" TEXT,
    "cost_euros" DECIMAL(12,2),
    "depot_legal_on" DATE,

    CONSTRAINT "tirages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate_periods" (
    "id" UUID NOT NULL,
    "kind" "MandatePeriodKind" NOT NULL,
    "label" TEXT NOT NULL,
    "start_year" SMALLINT NOT NULL,
    "end_year" SMALLINT NOT NULL,

    CONSTRAINT "mandate_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pactes" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "motto" TEXT,
    "position" SMALLINT NOT NULL,
    "projet_id" UUID NOT NULL,

    CONSTRAINT "pactes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambitions" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "position" SMALLINT NOT NULL,
    "pacte_id" UUID NOT NULL,

    CONSTRAINT "ambitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orientations" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "orientations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliberations" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "adopted_on" DATE NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "deliberations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispositifs" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "short_text" JSONB,
    "medium_text" JSONB,
    "long_text" JSONB,
    "audience" TEXT,
    "conditions" TEXT,
    "link" TEXT,
    "source" TEXT,
    "ambition_id" UUID,
    "service_id" UUID,
    "photo_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispositifs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispositif_variants" (
    "id" UUID NOT NULL,
    "dispositif_id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "dispositif_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispositif_notes" (
    "id" UUID NOT NULL,
    "dispositif_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispositif_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispositif_orientations" (
    "dispositif_id" UUID NOT NULL,
    "orientation_id" UUID NOT NULL,

    CONSTRAINT "dispositif_orientations_pkey" PRIMARY KEY ("dispositif_id","orientation_id")
);

-- CreateTable
CREATE TABLE "dispositif_deliberations" (
    "dispositif_id" UUID NOT NULL,
    "deliberation_id" UUID NOT NULL,

    CONSTRAINT "dispositif_deliberations_pkey" PRIMARY KEY ("dispositif_id","deliberation_id")
);

-- CreateTable
CREATE TABLE "bilans" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,

    CONSTRAINT "bilans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editions" (
    "id" UUID NOT NULL,
    "bilan_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "version" "EditionVersion" NOT NULL DEFAULT 'standard',
    "status" "EditionStatus" NOT NULL DEFAULT 'brouillon',
    "lock" INTEGER NOT NULL DEFAULT 1,
    "current_revision_id" UUID,
    "validated_revision_id" UUID,
    "submitted_by_id" UUID,
    "validated_by_id" UUID,
    "approved_by_id" UUID,
    "approved_manifest" TEXT,
    "publish_on" DATE,
    "scheduled_for" TIMESTAMPTZ(3),
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubriques" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "page" SMALLINT NOT NULL,
    "title" JSONB NOT NULL,
    "chapo" JSONB,
    "ambition_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rubriques_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "rubrique_id" UUID NOT NULL,
    "type" "BlockType" NOT NULL,
    "position" SMALLINT NOT NULL,
    "content" JSONB NOT NULL,
    "common" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_id" UUID,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_writes" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "author_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "block_writes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_references" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "kind" "ReferenceKind" NOT NULL,
    "indicator_id" UUID,
    "territory_key" TEXT,
    "period_key" TEXT,
    "dispositif_id" UUID,
    "media_id" UUID,
    "elu_id" UUID,

    CONSTRAINT "block_references_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_events" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "edition_id" UUID,
    "revision_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "history_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "services" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,

    CONSTRAINT "services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label_one" TEXT NOT NULL,
    "label_many" TEXT NOT NULL,
    "unit" TEXT,
    "definition" TEXT,
    "method" TEXT,
    "territory_aggregation" "Aggregation" NOT NULL DEFAULT 'sum',
    "period_aggregation" "Aggregation" NOT NULL DEFAULT 'never',
    "decimals" SMALLINT NOT NULL DEFAULT 0,
    "small_count_threshold" SMALLINT,
    "money_stage" "MoneyStage",
    "service_id" UUID,
    "dispositif_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_values" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "period_key" TEXT NOT NULL,
    "period_hint" TEXT,
    "amount" DECIMAL(24,6) NOT NULL,
    "precision" "Precision" NOT NULL DEFAULT 'exact',
    "status" "ValueStatus" NOT NULL DEFAULT 'provisional',
    "source" TEXT,
    "source_url" TEXT,
    "extracted_on" DATE,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,
    "entered_by_id" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "certified_by_id" UUID,
    "certified_at" TIMESTAMPTZ(3),
    "superseded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "indicator_values_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groupes" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "seats" SMALLINT,
    "reserved_signs" INTEGER,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "groupes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elus" (
    "id" UUID NOT NULL,
    "printed_name" TEXT NOT NULL,
    "civility" TEXT,
    "functions" TEXT[],
    "email" TEXT,
    "territory_id" UUID,
    "groupe_id" UUID,
    "photo_id" UUID,
    "user_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "position" SMALLINT NOT NULL DEFAULT 1,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "elus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medias" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alternative" TEXT,
    "credit" TEXT,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "medias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_consents" (
    "id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "person" TEXT NOT NULL,
    "signers" TEXT[],
    "channels" TEXT[],
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "withdrawn_on" DATE,
    "scan_sha256" TEXT,

    CONSTRAINT "media_consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "manifest" TEXT NOT NULL,
    "manifest_hash" TEXT NOT NULL,
    "resolved" JSONB NOT NULL,
    "working" JSONB NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_blocks" (
    "revision_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "revision_blocks_pkey" PRIMARY KEY ("revision_id","block_id")
);

-- CreateTable
CREATE TABLE "rendered_files" (
    "revision_id" UUID NOT NULL,
    "kind" "FileKind" NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "pages" SMALLINT,

    CONSTRAINT "rendered_files_pkey" PRIMARY KEY ("revision_id","kind")
);

-- CreateTable
CREATE TABLE "visas" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "verdict" "VisaVerdict" NOT NULL,
    "reason" TEXT,
    "block_hashes" TEXT[],
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "block_id" UUID,
    "author_id" UUID NOT NULL,
    "kind" "CommentKind" NOT NULL,
    "body" TEXT NOT NULL,
    "proposed" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposals" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "old_value_id" UUID,
    "new_value_id" UUID,
    "dispositif_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" "ProposalDecision",
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publications" (
    "id" UUID NOT NULL,
    "bilan_id" UUID NOT NULL,
    "version" "EditionVersion" NOT NULL,
    "edition_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID,
    "replaced_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "public_note" TEXT,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "territories" (
    "id" UUID NOT NULL,
    "kind" "TerritoryKind" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "liaison" SMALLINT NOT NULL DEFAULT 0,
    "population" INTEGER,
    "population_year" SMALLINT,
    "tile_column" SMALLINT,
    "tile_row" SMALLINT,
    "departement_id" UUID,
    "epci_id" UUID,
    "vintage" SMALLINT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "territories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "territory_variants" (
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nature" TEXT NOT NULL,

    CONSTRAINT "territory_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canton_communes" (
    "canton_id" UUID NOT NULL,
    "commune_id" UUID NOT NULL,
    "split" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "canton_communes_pkey" PRIMARY KEY ("canton_id","commune_id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "fictitious" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_members" (
    "service_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "service_members_pkey" PRIMARY KEY ("service_id","user_id")
);

-- CreateTable
CREATE TABLE "delegations" (
    "id" UUID NOT NULL,
    "delegator_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "modeles_code_key" ON "modeles"("code");

-- CreateIndex
CREATE UNIQUE INDEX "modele_versions_modele_id_number_key" ON "modele_versions"("modele_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "collections_slug_key" ON "collections"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "imprimeurs_name_key" ON "imprimeurs"("name");

-- CreateIndex
CREATE INDEX "tirages_edition_id_idx" ON "tirages"("edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_periods_kind_label_key" ON "mandate_periods"("kind", "label");

-- CreateIndex
CREATE UNIQUE INDEX "pactes_code_key" ON "pactes"("code");

-- CreateIndex
CREATE UNIQUE INDEX "ambitions_code_key" ON "ambitions"("code");

-- CreateIndex
CREATE INDEX "ambitions_pacte_id_idx" ON "ambitions"("pacte_id");

-- CreateIndex
CREATE UNIQUE INDEX "orientations_code_key" ON "orientations"("code");

-- CreateIndex
CREATE UNIQUE INDEX "deliberations_number_key" ON "deliberations"("number");

-- CreateIndex
CREATE UNIQUE INDEX "dispositifs_code_key" ON "dispositifs"("code");

-- CreateIndex
CREATE INDEX "dispositifs_ambition_id_idx" ON "dispositifs"("ambition_id");

-- CreateIndex
CREATE UNIQUE INDEX "dispositif_variants_dispositif_id_wording_key" ON "dispositif_variants"("dispositif_id", "wording");

-- CreateIndex
CREATE INDEX "dispositif_notes_dispositif_id_idx" ON "dispositif_notes"("dispositif_id");

-- CreateIndex
CREATE INDEX "bilans_territory_id_idx" ON "bilans"("territory_id");

-- CreateIndex
CREATE UNIQUE INDEX "bilans_collection_id_territory_id_key" ON "bilans"("collection_id", "territory_id");

-- CreateIndex
CREATE UNIQUE INDEX "editions_current_revision_id_key" ON "editions"("current_revision_id");

-- CreateIndex
CREATE INDEX "editions_status_idx" ON "editions"("status");

-- CreateIndex
CREATE UNIQUE INDEX "editions_bilan_id_version_number_key" ON "editions"("bilan_id", "version", "number");

-- CreateIndex
CREATE INDEX "rubriques_edition_id_position_idx" ON "rubriques"("edition_id", "position");

-- CreateIndex
CREATE INDEX "blocks_rubrique_id_position_idx" ON "blocks"("rubrique_id", "position");

-- CreateIndex
CREATE INDEX "blocks_edition_id_idx" ON "blocks"("edition_id");

-- CreateIndex
CREATE INDEX "block_writes_edition_id_written_at_idx" ON "block_writes"("edition_id", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "block_writes_block_id_revision_key" ON "block_writes"("block_id", "revision");

-- CreateIndex
CREATE INDEX "block_references_block_id_idx" ON "block_references"("block_id");

-- CreateIndex
CREATE INDEX "block_references_indicator_id_territory_key_period_key_idx" ON "block_references"("indicator_id", "territory_key", "period_key");

-- CreateIndex
CREATE INDEX "block_references_dispositif_id_idx" ON "block_references"("dispositif_id");

-- CreateIndex
CREATE INDEX "block_references_media_id_idx" ON "block_references"("media_id");

-- CreateIndex
CREATE INDEX "block_references_elu_id_idx" ON "block_references"("elu_id");

-- CreateIndex
CREATE INDEX "history_events_edition_id_at_idx" ON "history_events"("edition_id", "at");

-- CreateIndex
CREATE INDEX "history_events_subject_kind_subject_id_at_idx" ON "history_events"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "history_events_at_idx" ON "history_events"("at");

-- CreateIndex
CREATE UNIQUE INDEX "services_code_key" ON "services"("code");

-- CreateIndex
CREATE UNIQUE INDEX "indicators_code_key" ON "indicators"("code");

-- CreateIndex
CREATE INDEX "indicators_service_id_idx" ON "indicators"("service_id");

-- CreateIndex
CREATE INDEX "indicators_dispositif_id_idx" ON "indicators"("dispositif_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_values_superseded_by_id_key" ON "indicator_values"("superseded_by_id");

-- CreateIndex
CREATE INDEX "indicator_values_indicator_id_territory_id_period_key_idx" ON "indicator_values"("indicator_id", "territory_id", "period_key");

-- CreateIndex
CREATE INDEX "indicator_values_territory_id_indicator_id_idx" ON "indicator_values"("territory_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "groupes_name_key" ON "groupes"("name");

-- CreateIndex
CREATE UNIQUE INDEX "elus_user_id_key" ON "elus"("user_id");

-- CreateIndex
CREATE INDEX "elus_territory_id_idx" ON "elus"("territory_id");

-- CreateIndex
CREATE UNIQUE INDEX "medias_sha256_key" ON "medias"("sha256");

-- CreateIndex
CREATE INDEX "media_consents_media_id_idx" ON "media_consents"("media_id");

-- CreateIndex
CREATE INDEX "revisions_manifest_hash_idx" ON "revisions"("manifest_hash");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_edition_id_number_key" ON "revisions"("edition_id", "number");

-- CreateIndex
CREATE INDEX "rendered_files_sha256_idx" ON "rendered_files"("sha256");

-- CreateIndex
CREATE INDEX "visas_revision_id_idx" ON "visas"("revision_id");

-- CreateIndex
CREATE INDEX "visas_user_id_idx" ON "visas"("user_id");

-- CreateIndex
CREATE INDEX "comments_revision_id_idx" ON "comments"("revision_id");

-- CreateIndex
CREATE INDEX "proposals_edition_id_idx" ON "proposals"("edition_id");

-- CreateIndex
CREATE INDEX "proposals_new_value_id_idx" ON "proposals"("new_value_id");

-- CreateIndex
CREATE INDEX "publications_bilan_id_idx" ON "publications"("bilan_id");

-- CreateIndex
CREATE UNIQUE INDEX "publications_edition_id_key" ON "publications"("edition_id");

-- CreateIndex
CREATE INDEX "territories_departement_id_idx" ON "territories"("departement_id");

-- CreateIndex
CREATE INDEX "territories_epci_id_idx" ON "territories"("epci_id");

-- CreateIndex
CREATE UNIQUE INDEX "territories_kind_code_key" ON "territories"("kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "territories_kind_slug_key" ON "territories"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "territory_variants_territory_id_name_key" ON "territory_variants"("territory_id", "name");

-- CreateIndex
CREATE INDEX "canton_communes_commune_id_idx" ON "canton_communes"("commune_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "role_grants_user_id_idx" ON "role_grants"("user_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- AddForeignKey
ALTER TABLE "modele_versions" ADD CONSTRAINT "modele_versions_modele_id_fkey" FOREIGN KEY ("modele_id") REFERENCES "modeles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collections" ADD CONSTRAINT "collections_modele_version_id_fkey" FOREIGN KEY ("modele_version_id") REFERENCES "modele_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collections" ADD CONSTRAINT "collections_imprimeur_id_fkey" FOREIGN KEY ("imprimeur_id") REFERENCES "imprimeurs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_deadlines" ADD CONSTRAINT "collection_deadlines_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_imprimeur_id_fkey" FOREIGN KEY ("imprimeur_id") REFERENCES "imprimeurs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pactes" ADD CONSTRAINT "pactes_projet_id_fkey" FOREIGN KEY ("projet_id") REFERENCES "mandate_periods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambitions" ADD CONSTRAINT "ambitions_pacte_id_fkey" FOREIGN KEY ("pacte_id") REFERENCES "pactes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_ambition_id_fkey" FOREIGN KEY ("ambition_id") REFERENCES "ambitions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "medias"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_variants" ADD CONSTRAINT "dispositif_variants_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_notes" ADD CONSTRAINT "dispositif_notes_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_notes" ADD CONSTRAINT "dispositif_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_orientations" ADD CONSTRAINT "dispositif_orientations_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_orientations" ADD CONSTRAINT "dispositif_orientations_orientation_id_fkey" FOREIGN KEY ("orientation_id") REFERENCES "orientations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_deliberations" ADD CONSTRAINT "dispositif_deliberations_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositif_deliberations" ADD CONSTRAINT "dispositif_deliberations_deliberation_id_fkey" FOREIGN KEY ("deliberation_id") REFERENCES "deliberations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilans" ADD CONSTRAINT "bilans_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bilans" ADD CONSTRAINT "bilans_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_bilan_id_fkey" FOREIGN KEY ("bilan_id") REFERENCES "bilans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editions" ADD CONSTRAINT "editions_validated_revision_id_fkey" FOREIGN KEY ("validated_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rubriques" ADD CONSTRAINT "rubriques_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rubriques" ADD CONSTRAINT "rubriques_ambition_id_fkey" FOREIGN KEY ("ambition_id") REFERENCES "ambitions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_rubrique_id_fkey" FOREIGN KEY ("rubrique_id") REFERENCES "rubriques"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_writes" ADD CONSTRAINT "block_writes_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_writes" ADD CONSTRAINT "block_writes_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_writes" ADD CONSTRAINT "block_writes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "medias"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_elu_id_fkey" FOREIGN KEY ("elu_id") REFERENCES "elus"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_dispositif_id_fkey" FOREIGN KEY ("dispositif_id") REFERENCES "dispositifs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_certified_by_id_fkey" FOREIGN KEY ("certified_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "indicator_values"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elus" ADD CONSTRAINT "elus_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elus" ADD CONSTRAINT "elus_groupe_id_fkey" FOREIGN KEY ("groupe_id") REFERENCES "groupes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elus" ADD CONSTRAINT "elus_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "medias"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elus" ADD CONSTRAINT "elus_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_consents" ADD CONSTRAINT "media_consents_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "medias"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_blocks" ADD CONSTRAINT "revision_blocks_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendered_files" ADD CONSTRAINT "rendered_files_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visas" ADD CONSTRAINT "visas_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visas" ADD CONSTRAINT "visas_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_old_value_id_fkey" FOREIGN KEY ("old_value_id") REFERENCES "indicator_values"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_new_value_id_fkey" FOREIGN KEY ("new_value_id") REFERENCES "indicator_values"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_bilan_id_fkey" FOREIGN KEY ("bilan_id") REFERENCES "bilans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territories" ADD CONSTRAINT "territories_departement_id_fkey" FOREIGN KEY ("departement_id") REFERENCES "territories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territories" ADD CONSTRAINT "territories_epci_id_fkey" FOREIGN KEY ("epci_id") REFERENCES "territories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_variants" ADD CONSTRAINT "territory_variants_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canton_communes" ADD CONSTRAINT "canton_communes_canton_id_fkey" FOREIGN KEY ("canton_id") REFERENCES "territories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canton_communes" ADD CONSTRAINT "canton_communes_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "territories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_members" ADD CONSTRAINT "service_members_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_members" ADD CONSTRAINT "service_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegator_id_fkey" FOREIGN KEY ("delegator_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here: what the schema language cannot say.

-- Search that forgives accents and small typos.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Names sort as French does, whatever the server's locale.
ALTER TABLE "territories" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "territory_variants" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "elus" ALTER COLUMN "printed_name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "groupes" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "dispositifs" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "indicators" ALTER COLUMN "label_many" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "ambitions" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "services" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";
ALTER TABLE "users" ALTER COLUMN "name" TYPE TEXT COLLATE "fr-x-icu";

-- Territories
ALTER TABLE "territories"
  ADD CONSTRAINT "territories_name_filled" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "territories_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "territories_liaison_known" CHECK ("liaison" BETWEEN 0 AND 8),
  ADD CONSTRAINT "territories_population_positive" CHECK ("population" >= 0),
  ADD CONSTRAINT "territories_tile_whole" CHECK (("tile_column" IS NULL) = ("tile_row" IS NULL)),
  ADD CONSTRAINT "territories_tile_of_canton" CHECK ("tile_column" IS NULL OR "kind" = 'canton'),
  ADD CONSTRAINT "territories_inside_departement" CHECK (("kind" = 'departement') = ("departement_id" IS NULL) OR "kind" = 'epci');

-- Mandats
ALTER TABLE "mandate_periods" ADD CONSTRAINT "mandate_periods_ordered" CHECK ("start_year" < "end_year");

-- Indicators and values
ALTER TABLE "indicators"
  ADD CONSTRAINT "indicators_code_shape" CHECK ("code" ~ '^[a-z0-9][a-z0-9-]*$'),
  ADD CONSTRAINT "indicators_labels_filled" CHECK (btrim("label_one") <> '' AND btrim("label_many") <> ''),
  ADD CONSTRAINT "indicators_decimals_small" CHECK ("decimals" BETWEEN 0 AND 6),
  ADD CONSTRAINT "indicators_money_unit" CHECK ("money_stage" IS NULL OR "unit" = '€');
ALTER TABLE "dispositifs"
  ADD CONSTRAINT "dispositifs_code_shape" CHECK ("code" ~ '^[a-z0-9][a-z0-9-]*$'),
  ADD CONSTRAINT "dispositifs_name_filled" CHECK (btrim("name") <> '');
ALTER TABLE "indicator_values"
  ADD CONSTRAINT "values_period_key_shape" CHECK (CASE "period_kind"
    WHEN 'year' THEN "period_key" ~ '^(19|20)\d\d$'
    WHEN 'school_year' THEN "period_key" ~ '^s(19|20)\d\d$'
    WHEN 'range' THEN "period_key" ~ '^(19|20)\d\d\.\.(19|20)\d\d$'
    WHEN 'cumulative' THEN "period_key" ~ '^depuis:(19|20)\d\d$'
    WHEN 'stock' THEN "period_key" ~ '^au:\d{4}-\d\d-\d\d$'
    ELSE "period_key" = '?' END),
  ADD CONSTRAINT "values_hint_only_unspecified" CHECK ("period_hint" IS NULL OR "period_kind" = 'unspecified'),
  ADD CONSTRAINT "values_source_filled" CHECK ("source" IS NULL OR btrim("source") <> ''),
  ADD CONSTRAINT "values_superseded_whole" CHECK (("superseded_by_id" IS NULL) OR ("superseded_at" IS NOT NULL)),
  ADD CONSTRAINT "values_certified_whole" CHECK ("certified_by_id" IS NULL OR "certified_at" IS NOT NULL),
  ADD CONSTRAINT "values_not_own_successor" CHECK ("superseded_by_id" <> "id");
-- One current value of an indicator for a territory and period.
CREATE UNIQUE INDEX "values_one_current" ON "indicator_values" ("indicator_id", "territory_id", "period_key")
  WHERE "superseded_at" IS NULL;

-- People and médias
ALTER TABLE "elus"
  ADD CONSTRAINT "elus_name_filled" CHECK (btrim("printed_name") <> ''),
  ADD CONSTRAINT "elus_dates_ordered" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "medias"
  ADD CONSTRAINT "medias_sha256_shape" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "medias_focal_inside" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1);
ALTER TABLE "media_consents" ADD CONSTRAINT "media_consents_dates_ordered" CHECK ("starts_on" <= "ends_on");

-- Collections
ALTER TABLE "collections"
  ADD CONSTRAINT "collections_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "collections_years_ordered" CHECK ("data_start_year" <= "data_end_year");
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_quantity_positive" CHECK ("quantity" > 0);

-- Editions
ALTER TABLE "editions"
  ADD CONSTRAINT "editions_number_positive" CHECK ("number" >= 1),
  ADD CONSTRAINT "editions_submitted_has_revision" CHECK ("status" = 'brouillon' OR "current_revision_id" IS NOT NULL),
  ADD CONSTRAINT "editions_approved_names_manifest" CHECK (
    "status" NOT IN ('approuve', 'programme', 'publie', 'remplace', 'retire') OR "approved_manifest" IS NOT NULL),
  ADD CONSTRAINT "editions_scheduled_has_hour" CHECK (("status" = 'programme') = ("scheduled_for" IS NOT NULL)),
  ADD CONSTRAINT "editions_validator_is_not_submitter" CHECK ("validated_by_id" <> "submitted_by_id"),
  ADD CONSTRAINT "editions_approver_is_other" CHECK ("approved_by_id" <> "submitted_by_id" AND "approved_by_id" <> "validated_by_id");
CREATE UNIQUE INDEX "editions_one_active" ON "editions" ("bilan_id", "version")
  WHERE "status" IN ('brouillon', 'relecture', 'validation', 'approbation', 'approuve', 'programme');
ALTER TABLE "rubriques" ADD CONSTRAINT "rubriques_page_positive" CHECK ("page" >= 1);
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "block_references" ADD CONSTRAINT "block_references_names_its_kind" CHECK (CASE "kind"
    WHEN 'indicator' THEN "indicator_id" IS NOT NULL AND "territory_key" IS NOT NULL AND "period_key" IS NOT NULL
    WHEN 'dispositif' THEN "dispositif_id" IS NOT NULL
    WHEN 'media' THEN "media_id" IS NOT NULL
    ELSE "elu_id" IS NOT NULL END);

-- Revisions, files, visas
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_hash_shape" CHECK ("manifest_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "revision_blocks" ADD CONSTRAINT "revision_blocks_hash_shape" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "rendered_files" ADD CONSTRAINT "rendered_files_sha256_shape" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "bytes" > 0);
ALTER TABLE "visas" ADD CONSTRAINT "visas_correction_has_reason" CHECK (
  "verdict" <> 'corrections_demandees' OR btrim(coalesce("reason", '')) <> '');
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decision_whole" CHECK (("decision" IS NULL) = ("decided_at" IS NULL));
CREATE UNIQUE INDEX "publications_one_live" ON "publications" ("bilan_id", "version")
  WHERE "replaced_at" IS NULL AND "withdrawn_at" IS NULL;
ALTER TABLE "publications" ADD CONSTRAINT "publications_withdrawal_has_note" CHECK (
  "withdrawn_at" IS NULL OR btrim(coalesce("public_note", '')) <> '');

-- Accounts
ALTER TABLE "users"
  ADD CONSTRAINT "users_email_normal" CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "users_password_hashed" CHECK ("password_hash" LIKE '$argon2id$%');
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_not_to_oneself" CHECK ("granted_by_id" <> "user_id");
CREATE UNIQUE INDEX "role_grants_one_in_force" ON "role_grants" ("user_id", "role") WHERE "revoked_at" IS NULL;
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_dates_ordered" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_end_after_start" CHECK ("created_at" < "expires_at");

-- What was approved does not move: submitted revisions, their files and the history are never changed, by anyone.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "revisions_immutable" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_blocks_immutable" BEFORE UPDATE OR DELETE ON "revision_blocks"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "rendered_files_immutable" BEFORE UPDATE OR DELETE ON "rendered_files"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "visas_immutable" BEFORE UPDATE OR DELETE ON "visas"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "history_events_immutable" BEFORE UPDATE OR DELETE ON "history_events"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Issuer: set by the collection, fixed once something was submitted.
CREATE FUNCTION "refuse_issuer_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."issuer" <> OLD."issuer" AND EXISTS (
    SELECT 1 FROM "revisions" r JOIN "editions" e ON e."id" = r."edition_id"
    JOIN "bilans" b ON b."id" = e."bilan_id" WHERE b."collection_id" = NEW."id")
  THEN RAISE EXCEPTION 'issuer is fixed once submitted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "collections_issuer_fixed" BEFORE UPDATE OF "issuer" ON "collections"
  FOR EACH ROW EXECUTE FUNCTION "refuse_issuer_change"();
