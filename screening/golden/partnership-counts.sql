-- Written from the cards by screening/sql.ts: change the cards, not this file.
WITH stated AS (
  SELECT
    source.row_id AS row_id,
    COALESCE(source.person_partner_names_nobody, FALSE) AS person_partner_names_nobody_low,
    COALESCE(source.person_partner_names_nobody, TRUE) AS person_partner_names_nobody_high,
    source.person_bond AS person_bond,
    source.person_separated AS person_separated,
    COALESCE(CASE WHEN source.person_same_address_none THEN FALSE ELSE source.person_same_address END, FALSE) AS person_same_address_low,
    COALESCE(CASE WHEN source.person_same_address_none THEN FALSE ELSE source.person_same_address END, TRUE) AS person_same_address_high,
    COALESCE(CASE WHEN source.person_relative_none THEN FALSE ELSE source.person_relative END, FALSE) AS person_relative_low,
    COALESCE(CASE WHEN source.person_relative_none THEN FALSE ELSE source.person_relative END, TRUE) AS person_relative_high,
    COALESCE(CASE WHEN source.person_one_household_none THEN FALSE ELSE source.person_one_household END, FALSE) AS person_one_household_low,
    COALESCE(CASE WHEN source.person_one_household_none THEN FALSE ELSE source.person_one_household END, TRUE) AS person_one_household_high
  FROM partnership_counts_rows AS source
),
layer_1 AS (
  SELECT
    *,
    (person_same_address_low AND (NOT person_relative_high) AND person_one_household_low) AS partnership_counts_all_of_low,
    (person_same_address_high AND (NOT person_relative_low) AND person_one_household_high) AS partnership_counts_all_of_high
  FROM stated
),
layer_2 AS (
  SELECT
    *,
    CASE
      WHEN person_bond = 'marriage' THEN COALESCE(person_separated = 'no', FALSE)
      WHEN person_bond = 'legal-cohabitation' THEN TRUE
      WHEN person_bond = 'cohabitation' THEN partnership_counts_all_of_low
      ELSE (COALESCE(person_separated = 'no', FALSE) AND TRUE AND partnership_counts_all_of_low) END AS partnership_counts_choose_low,
    CASE
      WHEN person_bond = 'marriage' THEN COALESCE(person_separated = 'no', TRUE)
      WHEN person_bond = 'legal-cohabitation' THEN TRUE
      WHEN person_bond = 'cohabitation' THEN partnership_counts_all_of_high
      ELSE (COALESCE(person_separated = 'no', TRUE) OR TRUE OR partnership_counts_all_of_high) END AS partnership_counts_choose_high
  FROM layer_1
),
layer_3 AS (
  SELECT
    *,
    CASE
      WHEN person_partner_names_nobody_low THEN FALSE
      WHEN NOT person_partner_names_nobody_high THEN partnership_counts_choose_low
      ELSE (FALSE AND partnership_counts_choose_low) END AS partnership_counts_low,
    CASE
      WHEN person_partner_names_nobody_low THEN FALSE
      WHEN NOT person_partner_names_nobody_high THEN partnership_counts_choose_high
      ELSE (FALSE OR partnership_counts_choose_high) END AS partnership_counts_high
  FROM layer_2
)
SELECT
  row_id,
  partnership_counts_low AS low,
  partnership_counts_high AS high
FROM layer_3
ORDER BY row_id;
