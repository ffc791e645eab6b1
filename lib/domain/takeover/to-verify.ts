/** Follows a number that was left in the text, linked to nothing: the checker refuses the page until it is gone. */
export const TO_VERIFY = '[à vérifier]'
