-- Written from the cards by screening/sql.ts: change the cards, not this file.
WITH stated AS (
  SELECT
    source.row_id AS row_id,
    COALESCE(source.income_in_month_before_low, 0) AS income_in_month_before_low,
    source.income_in_month_before_high AS income_in_month_before_high,
    COALESCE(days_of_household_request.ceiling_month_first_on_first_of_month_before, 0) AS household_request_ceiling_month_first_on_first_of_month_before_low,
    days_of_household_request.ceiling_month_first_on_first_of_month_before AS household_request_ceiling_month_first_on_first_of_month_before_high,
    COALESCE(days_of_household_request.ceiling_month_additional_on_first_of_month_before, 0) AS household_request_ceiling_month_additional_on_first_of_month_before_low,
    days_of_household_request.ceiling_month_additional_on_first_of_month_before AS household_request_ceiling_month_additional_on_first_of_month_before_high,
    COALESCE(source.additional_persons_low, CAST(0 AS DOUBLE)) AS additional_persons_low,
    COALESCE(source.additional_persons_high, CAST('infinity' AS DOUBLE)) AS additional_persons_high,
    COALESCE(CASE WHEN source.household_income_risen_none THEN FALSE ELSE source.household_income_risen END, FALSE) AS household_income_risen_low,
    COALESCE(CASE WHEN source.household_income_risen_none THEN FALSE ELSE source.household_income_risen END, TRUE) AS household_income_risen_high,
    COALESCE(source.income_in_month_of_signature_low, 0) AS income_in_month_of_signature_low,
    source.income_in_month_of_signature_high AS income_in_month_of_signature_high,
    COALESCE(days_of_household_signed.ceiling_month_first_on_first_of_month, 0) AS household_signed_ceiling_month_first_on_first_of_month_low,
    days_of_household_signed.ceiling_month_first_on_first_of_month AS household_signed_ceiling_month_first_on_first_of_month_high,
    COALESCE(days_of_household_signed.ceiling_month_additional_on_first_of_month, 0) AS household_signed_ceiling_month_additional_on_first_of_month_low,
    days_of_household_signed.ceiling_month_additional_on_first_of_month AS household_signed_ceiling_month_additional_on_first_of_month_high
  FROM test_of_month_before_rows AS source
  LEFT JOIN days_of_household_request ON days_of_household_request.day = source.household_request
  LEFT JOIN days_of_household_signed ON days_of_household_signed.day = source.household_signed
  WHERE CASE WHEN source.household_request IS NOT NULL AND days_of_household_request.day IS NULL THEN error('a day of household_request is missing from days_of_household_request') ELSE TRUE END
  AND CASE WHEN source.household_signed IS NOT NULL AND days_of_household_signed.day IS NULL THEN error('a day of household_signed is missing from days_of_household_signed') ELSE TRUE END
),
layer_1 AS (
  SELECT
    *,
    (household_request_ceiling_month_additional_on_first_of_month_before_low * CAST(additional_persons_low AS BIGINT)) AS ceiling_of_month_before_times_low,
    CASE WHEN household_request_ceiling_month_additional_on_first_of_month_before_high = 0 OR additional_persons_high = 0 THEN 0 WHEN isfinite(additional_persons_high) THEN household_request_ceiling_month_additional_on_first_of_month_before_high * CAST(additional_persons_high AS BIGINT) END AS ceiling_of_month_before_times_high,
    (household_signed_ceiling_month_additional_on_first_of_month_low * CAST(additional_persons_low AS BIGINT)) AS ceiling_of_month_of_signature_times_low,
    CASE WHEN household_signed_ceiling_month_additional_on_first_of_month_high = 0 OR additional_persons_high = 0 THEN 0 WHEN isfinite(additional_persons_high) THEN household_signed_ceiling_month_additional_on_first_of_month_high * CAST(additional_persons_high AS BIGINT) END AS ceiling_of_month_of_signature_times_high
  FROM stated
),
layer_2 AS (
  SELECT
    *,
    (household_request_ceiling_month_first_on_first_of_month_before_low + ceiling_of_month_before_times_low) AS ceiling_of_month_before_low,
    (household_request_ceiling_month_first_on_first_of_month_before_high + ceiling_of_month_before_times_high) AS ceiling_of_month_before_high,
    (household_signed_ceiling_month_first_on_first_of_month_low + ceiling_of_month_of_signature_times_low) AS ceiling_of_month_of_signature_low,
    (household_signed_ceiling_month_first_on_first_of_month_high + ceiling_of_month_of_signature_times_high) AS ceiling_of_month_of_signature_high
  FROM layer_1
),
layer_3 AS (
  SELECT
    *,
    COALESCE(income_in_month_before_high < ceiling_of_month_before_low, FALSE) AS income_below_ceiling_of_month_before_low,
    COALESCE(income_in_month_before_low < ceiling_of_month_before_high, TRUE) AS income_below_ceiling_of_month_before_high,
    COALESCE(income_in_month_of_signature_high < ceiling_of_month_of_signature_low, FALSE) AS no_rise_above_the_ceiling_is_below_low,
    COALESCE(income_in_month_of_signature_low < ceiling_of_month_of_signature_high, TRUE) AS no_rise_above_the_ceiling_is_below_high
  FROM layer_2
),
layer_4 AS (
  SELECT
    *,
    CASE
      WHEN household_income_risen_low THEN no_rise_above_the_ceiling_is_below_low
      WHEN NOT household_income_risen_high THEN TRUE
      ELSE (no_rise_above_the_ceiling_is_below_low AND TRUE) END AS no_rise_above_the_ceiling_low,
    CASE
      WHEN household_income_risen_low THEN no_rise_above_the_ceiling_is_below_high
      WHEN NOT household_income_risen_high THEN TRUE
      ELSE (no_rise_above_the_ceiling_is_below_high OR TRUE) END AS no_rise_above_the_ceiling_high
  FROM layer_3
),
layer_5 AS (
  SELECT
    *,
    (income_below_ceiling_of_month_before_low AND no_rise_above_the_ceiling_low) AS test_of_month_before_low,
    (income_below_ceiling_of_month_before_high AND no_rise_above_the_ceiling_high) AS test_of_month_before_high
  FROM layer_4
)
SELECT
  row_id,
  test_of_month_before_low AS low,
  test_of_month_before_high AS high
FROM layer_5
ORDER BY row_id;
