-- Written from the cards by screening/sql.ts: change the cards, not this file.
WITH stated AS (
  SELECT
    source.row_id AS row_id,
    source.line_kind AS line_kind,
    COALESCE(source.line_period_start, DATE '-infinity') AS line_period_start_low,
    COALESCE(source.line_period_start, DATE 'infinity') AS line_period_start_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_300 END, DATE '-infinity') AS person_born_after_full_months_300_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_300 END, DATE 'infinity') AS person_born_after_full_months_300_high,
    COALESCE(CASE WHEN source.line_family_allowances_kept_none THEN FALSE ELSE source.line_family_allowances_kept END, FALSE) AS line_family_allowances_kept_low,
    COALESCE(CASE WHEN source.line_family_allowances_kept_none THEN FALSE ELSE source.line_family_allowances_kept END, TRUE) AS line_family_allowances_kept_high,
    COALESCE(CASE WHEN source.line_amount_none THEN 0 ELSE source.line_amount END, 0) AS line_amount_low,
    CASE WHEN source.line_amount_none THEN 0 ELSE source.line_amount END AS line_amount_high,
    COALESCE(source.line_currency_none, FALSE) AS line_currency_is_none_low,
    COALESCE(source.line_currency_none, TRUE) AS line_currency_is_none_high,
    COALESCE(CASE WHEN source.line_rate_millionths_none THEN CAST(0 AS DOUBLE) ELSE source.line_rate_millionths END, CAST(0 AS DOUBLE)) AS line_rate_millionths_low,
    COALESCE(CASE WHEN source.line_rate_millionths_none THEN CAST(0 AS DOUBLE) ELSE source.line_rate_millionths END, CAST('infinity' AS DOUBLE)) AS line_rate_millionths_high,
    COALESCE(CASE WHEN source.household_request_none THEN DATE 'infinity' ELSE source.household_request END, DATE '-infinity') AS household_request_low,
    COALESCE(CASE WHEN source.household_request_none THEN DATE 'infinity' ELSE source.household_request END, DATE 'infinity') AS household_request_high,
    source.line_per AS line_per,
    COALESCE(CASE WHEN source.line_personal_contributions_none THEN 0 ELSE source.line_personal_contributions END, 0) AS line_personal_contributions_low,
    CASE WHEN source.line_personal_contributions_none THEN 0 ELSE source.line_personal_contributions END AS line_personal_contributions_high,
    COALESCE(CASE WHEN source.line_charges_none THEN 0 ELSE source.line_charges END, 0) AS line_charges_low,
    CASE WHEN source.line_charges_none THEN 0 ELSE source.line_charges END AS line_charges_high,
    COALESCE(CASE WHEN source.line_paid_none THEN CAST('infinity' AS DOUBLE) ELSE days_of_line_paid.year END, CAST('-infinity' AS DOUBLE)) AS line_paid_year_low,
    COALESCE(CASE WHEN source.line_paid_none THEN CAST('infinity' AS DOUBLE) ELSE days_of_line_paid.year END, CAST('infinity' AS DOUBLE)) AS line_paid_year_high,
    COALESCE(days_of_line_period_start.year, CAST('-infinity' AS DOUBLE)) AS line_period_start_year_low,
    COALESCE(days_of_line_period_start.year, CAST('infinity' AS DOUBLE)) AS line_period_start_year_high,
    COALESCE(source.line_period_end, DATE '-infinity') AS line_period_end_low,
    COALESCE(source.line_period_end, DATE 'infinity') AS line_period_end_high,
    COALESCE(CASE WHEN source.line_paid_none THEN DATE 'infinity' ELSE source.line_paid END, DATE '-infinity') AS line_paid_low,
    COALESCE(CASE WHEN source.line_paid_none THEN DATE 'infinity' ELSE source.line_paid END, DATE 'infinity') AS line_paid_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_492 END, DATE '-infinity') AS person_born_after_full_months_492_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_492 END, DATE 'infinity') AS person_born_after_full_months_492_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_0, 0) AS line_paid_income_capital_conversion_from_age_0_low,
    days_of_line_paid.income_capital_conversion_from_age_0 AS line_paid_income_capital_conversion_from_age_0_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_552 END, DATE '-infinity') AS person_born_after_full_months_552_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_552 END, DATE 'infinity') AS person_born_after_full_months_552_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_41, 0) AS line_paid_income_capital_conversion_from_age_41_low,
    days_of_line_paid.income_capital_conversion_from_age_41 AS line_paid_income_capital_conversion_from_age_41_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_612 END, DATE '-infinity') AS person_born_after_full_months_612_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_612 END, DATE 'infinity') AS person_born_after_full_months_612_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_46, 0) AS line_paid_income_capital_conversion_from_age_46_low,
    days_of_line_paid.income_capital_conversion_from_age_46 AS line_paid_income_capital_conversion_from_age_46_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_672 END, DATE '-infinity') AS person_born_after_full_months_672_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_672 END, DATE 'infinity') AS person_born_after_full_months_672_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_51, 0) AS line_paid_income_capital_conversion_from_age_51_low,
    days_of_line_paid.income_capital_conversion_from_age_51 AS line_paid_income_capital_conversion_from_age_51_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_708 END, DATE '-infinity') AS person_born_after_full_months_708_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_708 END, DATE 'infinity') AS person_born_after_full_months_708_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_56, 0) AS line_paid_income_capital_conversion_from_age_56_low,
    days_of_line_paid.income_capital_conversion_from_age_56 AS line_paid_income_capital_conversion_from_age_56_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_732 END, DATE '-infinity') AS person_born_after_full_months_732_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_732 END, DATE 'infinity') AS person_born_after_full_months_732_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_59, 0) AS line_paid_income_capital_conversion_from_age_59_low,
    days_of_line_paid.income_capital_conversion_from_age_59 AS line_paid_income_capital_conversion_from_age_59_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_756 END, DATE '-infinity') AS person_born_after_full_months_756_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_756 END, DATE 'infinity') AS person_born_after_full_months_756_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_61, 0) AS line_paid_income_capital_conversion_from_age_61_low,
    days_of_line_paid.income_capital_conversion_from_age_61 AS line_paid_income_capital_conversion_from_age_61_high,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_780 END, DATE '-infinity') AS person_born_after_full_months_780_low,
    COALESCE(CASE WHEN source.person_born_none THEN DATE 'infinity' ELSE days_of_person_born.after_full_months_780 END, DATE 'infinity') AS person_born_after_full_months_780_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_63, 0) AS line_paid_income_capital_conversion_from_age_63_low,
    days_of_line_paid.income_capital_conversion_from_age_63 AS line_paid_income_capital_conversion_from_age_63_high,
    COALESCE(days_of_line_paid.income_capital_conversion_from_age_65, 0) AS line_paid_income_capital_conversion_from_age_65_low,
    days_of_line_paid.income_capital_conversion_from_age_65 AS line_paid_income_capital_conversion_from_age_65_high,
    source.line_held_as AS line_held_as,
    COALESCE(CASE WHEN source.line_still_owned_none THEN FALSE ELSE source.line_still_owned END, FALSE) AS line_still_owned_low,
    COALESCE(CASE WHEN source.line_still_owned_none THEN FALSE ELSE source.line_still_owned END, TRUE) AS line_still_owned_high,
    source.line_let AS line_let,
    COALESCE(source.line_cadastral_income_none, FALSE) AS line_cadastral_income_is_none_low,
    COALESCE(source.line_cadastral_income_none, TRUE) AS line_cadastral_income_is_none_high,
    COALESCE(CASE WHEN source.line_rental_value_none THEN 0 ELSE source.line_rental_value END, 0) AS line_rental_value_low,
    CASE WHEN source.line_rental_value_none THEN 0 ELSE source.line_rental_value END AS line_rental_value_high,
    COALESCE(CASE WHEN source.line_share_of_none THEN CAST(0 AS DOUBLE) ELSE source.line_share_of END, CAST(0 AS DOUBLE)) AS line_share_of_low,
    COALESCE(CASE WHEN source.line_share_of_none THEN CAST(0 AS DOUBLE) ELSE source.line_share_of END, CAST('infinity' AS DOUBLE)) AS line_share_of_high,
    COALESCE(CASE WHEN source.line_share_parts_none THEN CAST(0 AS DOUBLE) ELSE source.line_share_parts END, CAST(0 AS DOUBLE)) AS line_share_parts_low,
    COALESCE(CASE WHEN source.line_share_parts_none THEN CAST(0 AS DOUBLE) ELSE source.line_share_parts END, CAST('infinity' AS DOUBLE)) AS line_share_parts_high,
    COALESCE(CASE WHEN source.line_cadastral_income_none THEN 0 ELSE source.line_cadastral_income END, 0) AS line_cadastral_income_low,
    CASE WHEN source.line_cadastral_income_none THEN 0 ELSE source.line_cadastral_income END AS line_cadastral_income_high,
    COALESCE(days_of_line_period_start.income_cadastral_coefficient, 0) AS line_period_start_income_cadastral_coefficient_low,
    days_of_line_period_start.income_cadastral_coefficient AS line_period_start_income_cadastral_coefficient_high,
    COALESCE(CASE WHEN source.line_rent_none THEN 0 ELSE source.line_rent END, 0) AS line_rent_low,
    CASE WHEN source.line_rent_none THEN 0 ELSE source.line_rent END AS line_rent_high
  FROM counted_income_rows AS source
  LEFT JOIN days_of_person_born ON days_of_person_born.day = source.person_born
  LEFT JOIN days_of_line_paid ON days_of_line_paid.day = source.line_paid
  LEFT JOIN days_of_line_period_start ON days_of_line_period_start.day = source.line_period_start
  WHERE CASE WHEN source.person_born IS NOT NULL AND days_of_person_born.day IS NULL THEN error('a day of person_born is missing from days_of_person_born') ELSE TRUE END
  AND CASE WHEN source.line_paid IS NOT NULL AND days_of_line_paid.day IS NULL THEN error('a day of line_paid is missing from days_of_line_paid') ELSE TRUE END
  AND CASE WHEN source.line_period_start IS NOT NULL AND days_of_line_period_start.day IS NULL THEN error('a day of line_period_start is missing from days_of_line_period_start') ELSE TRUE END
),
layer_1 AS (
  SELECT
    *,
    (line_period_start_high < person_born_after_full_months_300_low) AS is_earning_of_a_child_is_below_low,
    (line_period_start_low < person_born_after_full_months_300_high) AS is_earning_of_a_child_is_below_high,
    CASE
      WHEN line_currency_is_none_low THEN CAST(1000000 AS DOUBLE)
      WHEN NOT line_currency_is_none_high THEN line_rate_millionths_low
      ELSE least(CAST(1000000 AS DOUBLE), line_rate_millionths_low) END AS millionths_of_a_euro_low,
    CASE
      WHEN line_currency_is_none_low THEN CAST(1000000 AS DOUBLE)
      WHEN NOT line_currency_is_none_high THEN line_rate_millionths_high
      ELSE greatest(CAST(1000000 AS DOUBLE), line_rate_millionths_high) END AS millionths_of_a_euro_high,
    CASE
      WHEN COALESCE(line_per = 'year', FALSE) THEN CAST(1 AS DOUBLE)
      WHEN NOT COALESCE(line_per = 'year', TRUE) THEN CAST(0 AS DOUBLE)
      ELSE least(CAST(1 AS DOUBLE), CAST(0 AS DOUBLE)) END AS times_a_year_when_low,
    CASE
      WHEN COALESCE(line_per = 'year', FALSE) THEN CAST(1 AS DOUBLE)
      WHEN NOT COALESCE(line_per = 'year', TRUE) THEN CAST('infinity' AS DOUBLE)
      ELSE greatest(CAST(1 AS DOUBLE), CAST('infinity' AS DOUBLE)) END AS times_a_year_when_high,
    CASE
      WHEN line_per = 'month' THEN CAST(12 AS DOUBLE)
      WHEN line_per = 'half-month' THEN CAST(24 AS DOUBLE)
      WHEN line_per = 'week' THEN CAST(52 AS DOUBLE)
      WHEN line_per = 'day' THEN CAST(312 AS DOUBLE)
      WHEN line_per = 'year' THEN CAST(1 AS DOUBLE)
      ELSE least(CAST(12 AS DOUBLE), CAST(24 AS DOUBLE), CAST(52 AS DOUBLE), CAST(312 AS DOUBLE), CAST(1 AS DOUBLE)) END AS times_a_year_choose_low,
    CASE
      WHEN line_per = 'month' THEN CAST(12 AS DOUBLE)
      WHEN line_per = 'half-month' THEN CAST(24 AS DOUBLE)
      WHEN line_per = 'week' THEN CAST(52 AS DOUBLE)
      WHEN line_per = 'day' THEN CAST(312 AS DOUBLE)
      WHEN line_per = 'year' THEN CAST(1 AS DOUBLE)
      ELSE greatest(CAST(12 AS DOUBLE), CAST(24 AS DOUBLE), CAST(52 AS DOUBLE), CAST(312 AS DOUBLE), CAST(1 AS DOUBLE)) END AS times_a_year_choose_high,
    ((line_paid_year_high + CAST(9 AS DOUBLE)) < line_period_start_year_low) AS capital_income_is_below_low,
    ((line_paid_year_low + CAST(9 AS DOUBLE)) < line_period_start_year_high) AS capital_income_is_below_high,
    (line_paid_high < person_born_after_full_months_492_low) AS capital_income_is_below_2_low,
    (line_paid_low < person_born_after_full_months_492_high) AS capital_income_is_below_2_high,
    (line_paid_high < person_born_after_full_months_552_low) AS capital_income_is_below_3_low,
    (line_paid_low < person_born_after_full_months_552_high) AS capital_income_is_below_3_high,
    (line_paid_high < person_born_after_full_months_612_low) AS capital_income_is_below_4_low,
    (line_paid_low < person_born_after_full_months_612_high) AS capital_income_is_below_4_high,
    (line_paid_high < person_born_after_full_months_672_low) AS capital_income_is_below_5_low,
    (line_paid_low < person_born_after_full_months_672_high) AS capital_income_is_below_5_high,
    (line_paid_high < person_born_after_full_months_708_low) AS capital_income_is_below_6_low,
    (line_paid_low < person_born_after_full_months_708_high) AS capital_income_is_below_6_high,
    (line_paid_high < person_born_after_full_months_732_low) AS capital_income_is_below_7_low,
    (line_paid_low < person_born_after_full_months_732_high) AS capital_income_is_below_7_high,
    (line_paid_high < person_born_after_full_months_756_low) AS capital_income_is_below_8_low,
    (line_paid_low < person_born_after_full_months_756_high) AS capital_income_is_below_8_high,
    (line_paid_high < person_born_after_full_months_780_low) AS capital_income_is_below_9_low,
    (line_paid_low < person_born_after_full_months_780_high) AS capital_income_is_below_9_high,
    ((NOT COALESCE(line_held_as = 'bare-owner', TRUE)) AND line_still_owned_low) AS property_brings_income_low,
    ((NOT COALESCE(line_held_as = 'bare-owner', FALSE)) AND line_still_owned_high) AS property_brings_income_high,
    COALESCE(((2 * line_cadastral_income_low * line_period_start_income_cadastral_coefficient_high + 10000) // 20000), 0) AS indexed_cadastral_income_times_coefficient_low,
    CASE WHEN line_cadastral_income_high = 0 THEN 0 ELSE ((2 * line_cadastral_income_high * line_period_start_income_cadastral_coefficient_high + 10000) // 20000) END AS indexed_cadastral_income_times_coefficient_high
  FROM stated
),
layer_2 AS (
  SELECT
    *,
    (is_earning_of_a_child_is_below_low AND line_family_allowances_kept_low) AS is_earning_of_a_child_low,
    (is_earning_of_a_child_is_below_high AND line_family_allowances_kept_high) AS is_earning_of_a_child_high,
    CASE WHEN line_amount_high = 0 OR NOT isfinite(CAST(1000000 AS DOUBLE)) OR CAST(1000000 AS DOUBLE) = 0 THEN 0 ELSE CAST((2 * CAST(line_amount_low AS HUGEINT) * CAST(millionths_of_a_euro_low AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS amount_in_euro_low,
    CASE WHEN line_amount_high = 0 OR millionths_of_a_euro_high = 0 THEN 0 WHEN isfinite(millionths_of_a_euro_high) AND CAST(1000000 AS DOUBLE) > 0 THEN CAST((2 * CAST(line_amount_high AS HUGEINT) * CAST(millionths_of_a_euro_high AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS amount_in_euro_high,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2020-03-31' THEN times_a_year_choose_low
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2014-01-01' THEN times_a_year_when_low
      ELSE CAST(0 AS DOUBLE) END AS times_a_year_low,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2020-03-31' THEN times_a_year_choose_high
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2014-01-01' THEN times_a_year_when_high
      ELSE CAST('infinity' AS DOUBLE) END AS times_a_year_high,
    CASE WHEN line_personal_contributions_high = 0 OR NOT isfinite(CAST(1000000 AS DOUBLE)) OR CAST(1000000 AS DOUBLE) = 0 THEN 0 ELSE CAST((2 * CAST(line_personal_contributions_low AS HUGEINT) * CAST(millionths_of_a_euro_low AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS director_income_proportion_low,
    CASE WHEN line_personal_contributions_high = 0 OR millionths_of_a_euro_high = 0 THEN 0 WHEN isfinite(millionths_of_a_euro_high) AND CAST(1000000 AS DOUBLE) > 0 THEN CAST((2 * CAST(line_personal_contributions_high AS HUGEINT) * CAST(millionths_of_a_euro_high AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS director_income_proportion_high,
    CASE WHEN line_charges_high = 0 OR NOT isfinite(CAST(1000000 AS DOUBLE)) OR CAST(1000000 AS DOUBLE) = 0 THEN 0 ELSE CAST((2 * CAST(line_charges_low AS HUGEINT) * CAST(millionths_of_a_euro_low AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS self_employed_income_proportion_low,
    CASE WHEN line_charges_high = 0 OR millionths_of_a_euro_high = 0 THEN 0 WHEN isfinite(millionths_of_a_euro_high) AND CAST(1000000 AS DOUBLE) > 0 THEN CAST((2 * CAST(line_charges_high AS HUGEINT) * CAST(millionths_of_a_euro_high AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS self_employed_income_proportion_high,
    ((NOT capital_income_is_below_high) AND (NOT (line_period_end_low < line_paid_high))) AS capital_income_all_of_low,
    ((NOT capital_income_is_below_low) AND (NOT (line_period_end_high < line_paid_low))) AS capital_income_all_of_high,
    CASE WHEN line_rental_value_high = 0 OR NOT isfinite(CAST(1000000 AS DOUBLE)) OR CAST(1000000 AS DOUBLE) = 0 THEN 0 ELSE CAST((2 * CAST(line_rental_value_low AS HUGEINT) * CAST(millionths_of_a_euro_low AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS rental_value_proportion_low,
    CASE WHEN line_rental_value_high = 0 OR millionths_of_a_euro_high = 0 THEN 0 WHEN isfinite(millionths_of_a_euro_high) AND CAST(1000000 AS DOUBLE) > 0 THEN CAST((2 * CAST(line_rental_value_high AS HUGEINT) * CAST(millionths_of_a_euro_high AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS rental_value_proportion_high,
    CASE WHEN indexed_cadastral_income_times_coefficient_high = 0 OR NOT isfinite(line_share_parts_high) OR line_share_parts_high = 0 THEN 0 ELSE CAST((2 * CAST(indexed_cadastral_income_times_coefficient_low AS HUGEINT) * CAST(line_share_of_low AS HUGEINT) + CAST(line_share_parts_high AS HUGEINT)) // (2 * CAST(line_share_parts_high AS HUGEINT)) AS BIGINT) END AS indexed_cadastral_income_low,
    CASE WHEN indexed_cadastral_income_times_coefficient_high = 0 OR line_share_of_high = 0 THEN 0 WHEN isfinite(line_share_of_high) AND line_share_parts_low > 0 THEN CAST((2 * CAST(indexed_cadastral_income_times_coefficient_high AS HUGEINT) * CAST(line_share_of_high AS HUGEINT) + CAST(line_share_parts_low AS HUGEINT)) // (2 * CAST(line_share_parts_low AS HUGEINT)) AS BIGINT) END AS indexed_cadastral_income_high,
    CASE WHEN line_rent_high = 0 OR NOT isfinite(CAST(1000000 AS DOUBLE)) OR CAST(1000000 AS DOUBLE) = 0 THEN 0 ELSE CAST((2 * CAST(line_rent_low AS HUGEINT) * CAST(millionths_of_a_euro_low AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS rent_of_the_person_proportion_low,
    CASE WHEN line_rent_high = 0 OR millionths_of_a_euro_high = 0 THEN 0 WHEN isfinite(millionths_of_a_euro_high) AND CAST(1000000 AS DOUBLE) > 0 THEN CAST((2 * CAST(line_rent_high AS HUGEINT) * CAST(millionths_of_a_euro_high AS HUGEINT) + CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) // (2 * CAST(CAST(1000000 AS DOUBLE) AS HUGEINT)) AS BIGINT) END AS rent_of_the_person_proportion_high
  FROM layer_1
),
layer_3 AS (
  SELECT
    *,
    (amount_in_euro_low * CAST(times_a_year_low AS BIGINT)) AS year_of_the_amount_low,
    CASE WHEN amount_in_euro_high = 0 OR times_a_year_high = 0 THEN 0 WHEN isfinite(times_a_year_high) THEN amount_in_euro_high * CAST(times_a_year_high AS BIGINT) END AS year_of_the_amount_high,
    (director_income_proportion_low * CAST(times_a_year_low AS BIGINT)) AS director_income_times_low,
    CASE WHEN director_income_proportion_high = 0 OR times_a_year_high = 0 THEN 0 WHEN isfinite(times_a_year_high) THEN director_income_proportion_high * CAST(times_a_year_high AS BIGINT) END AS director_income_times_high,
    (self_employed_income_proportion_low * CAST(times_a_year_low AS BIGINT)) AS self_employed_income_times_low,
    CASE WHEN self_employed_income_proportion_high = 0 OR times_a_year_high = 0 THEN 0 WHEN isfinite(times_a_year_high) THEN self_employed_income_proportion_high * CAST(times_a_year_high AS BIGINT) END AS self_employed_income_times_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_0_high + 100) // 200), 0) AS capital_income_times_coefficient_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_0_high + 100) // 200) END AS capital_income_times_coefficient_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_41_high + 1000) // 2000), 0) AS capital_income_times_coefficient_2_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_41_high + 1000) // 2000) END AS capital_income_times_coefficient_2_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_46_high + 100) // 200), 0) AS capital_income_times_coefficient_3_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_46_high + 100) // 200) END AS capital_income_times_coefficient_3_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_51_high + 1000) // 2000), 0) AS capital_income_times_coefficient_4_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_51_high + 1000) // 2000) END AS capital_income_times_coefficient_4_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_56_high + 100) // 200), 0) AS capital_income_times_coefficient_5_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_56_high + 100) // 200) END AS capital_income_times_coefficient_5_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_59_high + 1000) // 2000), 0) AS capital_income_times_coefficient_6_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_59_high + 1000) // 2000) END AS capital_income_times_coefficient_6_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_61_high + 100) // 200), 0) AS capital_income_times_coefficient_7_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_61_high + 100) // 200) END AS capital_income_times_coefficient_7_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_63_high + 1000) // 2000), 0) AS capital_income_times_coefficient_8_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_63_high + 1000) // 2000) END AS capital_income_times_coefficient_8_high,
    COALESCE(((2 * amount_in_euro_low * line_paid_income_capital_conversion_from_age_65_high + 100) // 200), 0) AS capital_income_times_coefficient_9_low,
    CASE WHEN amount_in_euro_high = 0 THEN 0 ELSE ((2 * amount_in_euro_high * line_paid_income_capital_conversion_from_age_65_high + 100) // 200) END AS capital_income_times_coefficient_9_high,
    CASE WHEN rental_value_proportion_high = 0 OR NOT isfinite(line_share_parts_high) OR line_share_parts_high = 0 THEN 0 ELSE CAST((2 * CAST(rental_value_proportion_low AS HUGEINT) * CAST(line_share_of_low AS HUGEINT) + CAST(line_share_parts_high AS HUGEINT)) // (2 * CAST(line_share_parts_high AS HUGEINT)) AS BIGINT) END AS rental_value_low,
    CASE WHEN rental_value_proportion_high = 0 OR line_share_of_high = 0 THEN 0 WHEN isfinite(line_share_of_high) AND line_share_parts_low > 0 THEN CAST((2 * CAST(rental_value_proportion_high AS HUGEINT) * CAST(line_share_of_high AS HUGEINT) + CAST(line_share_parts_low AS HUGEINT)) // (2 * CAST(line_share_parts_low AS HUGEINT)) AS BIGINT) END AS rental_value_high,
    ((2 * indexed_cadastral_income_low * 140 + 100) // 200) AS other_property_income_scaled_low,
    ((2 * indexed_cadastral_income_high * 140 + 100) // 200) AS other_property_income_scaled_high,
    CASE WHEN rent_of_the_person_proportion_high = 0 OR NOT isfinite(line_share_parts_high) OR line_share_parts_high = 0 THEN 0 ELSE CAST((2 * CAST(rent_of_the_person_proportion_low AS HUGEINT) * CAST(line_share_of_low AS HUGEINT) + CAST(line_share_parts_high AS HUGEINT)) // (2 * CAST(line_share_parts_high AS HUGEINT)) AS BIGINT) END AS rent_of_the_person_low,
    CASE WHEN rent_of_the_person_proportion_high = 0 OR line_share_of_high = 0 THEN 0 WHEN isfinite(line_share_of_high) AND line_share_parts_low > 0 THEN CAST((2 * CAST(rent_of_the_person_proportion_high AS HUGEINT) * CAST(line_share_of_high AS HUGEINT) + CAST(line_share_parts_low AS HUGEINT)) // (2 * CAST(line_share_parts_low AS HUGEINT)) AS BIGINT) END AS rent_of_the_person_high
  FROM layer_2
),
layer_4 AS (
  SELECT
    *,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN year_of_the_amount_low
      ELSE least(0, year_of_the_amount_low) END AS professional_income_low,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN year_of_the_amount_high
      ELSE CASE WHEN year_of_the_amount_high IS NULL THEN NULL ELSE greatest(0, year_of_the_amount_high) END END AS professional_income_high,
    CASE WHEN year_of_the_amount_low > director_income_times_high THEN year_of_the_amount_low - director_income_times_high ELSE 0 END AS director_income_minus_low,
    CASE WHEN year_of_the_amount_high <= director_income_times_low THEN 0 ELSE year_of_the_amount_high - director_income_times_low END AS director_income_minus_high,
    CASE WHEN year_of_the_amount_low > self_employed_income_times_high THEN year_of_the_amount_low - self_employed_income_times_high ELSE 0 END AS self_employed_income_minus_low,
    CASE WHEN year_of_the_amount_high <= self_employed_income_times_low THEN 0 ELSE year_of_the_amount_high - self_employed_income_times_low END AS self_employed_income_minus_high,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN year_of_the_amount_low
      ELSE least(0, year_of_the_amount_low) END AS linked_advantage_low,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN year_of_the_amount_high
      ELSE CASE WHEN year_of_the_amount_high IS NULL THEN NULL ELSE greatest(0, year_of_the_amount_high) END END AS linked_advantage_high,
    CASE
      WHEN capital_income_is_below_9_low THEN capital_income_times_coefficient_8_low
      WHEN NOT capital_income_is_below_9_high THEN capital_income_times_coefficient_9_low
      ELSE least(capital_income_times_coefficient_8_low, capital_income_times_coefficient_9_low) END AS capital_income_when_low,
    CASE
      WHEN capital_income_is_below_9_low THEN capital_income_times_coefficient_8_high
      WHEN NOT capital_income_is_below_9_high THEN capital_income_times_coefficient_9_high
      ELSE CASE WHEN capital_income_times_coefficient_8_high IS NULL OR capital_income_times_coefficient_9_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_8_high, capital_income_times_coefficient_9_high) END END AS capital_income_when_high,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_low
      WHEN NOT line_cadastral_income_is_none_high THEN other_property_income_scaled_low
      ELSE least(rental_value_low, other_property_income_scaled_low) END AS other_property_income_when_low,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_high
      WHEN NOT line_cadastral_income_is_none_high THEN other_property_income_scaled_high
      ELSE CASE WHEN rental_value_high IS NULL OR other_property_income_scaled_high IS NULL THEN NULL ELSE greatest(rental_value_high, other_property_income_scaled_high) END END AS other_property_income_when_high,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_low
      WHEN NOT line_cadastral_income_is_none_high THEN other_property_income_scaled_low
      ELSE least(rental_value_low, other_property_income_scaled_low) END AS other_property_income_when_2_low,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_high
      WHEN NOT line_cadastral_income_is_none_high THEN other_property_income_scaled_high
      ELSE CASE WHEN rental_value_high IS NULL OR other_property_income_scaled_high IS NULL THEN NULL ELSE greatest(rental_value_high, other_property_income_scaled_high) END END AS other_property_income_when_2_high,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_low
      WHEN NOT line_cadastral_income_is_none_high THEN indexed_cadastral_income_low
      ELSE least(rental_value_low, indexed_cadastral_income_low) END AS unbuilt_property_income_when_low,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_high
      WHEN NOT line_cadastral_income_is_none_high THEN indexed_cadastral_income_high
      ELSE CASE WHEN rental_value_high IS NULL OR indexed_cadastral_income_high IS NULL THEN NULL ELSE greatest(rental_value_high, indexed_cadastral_income_high) END END AS unbuilt_property_income_when_high,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_low
      WHEN NOT line_cadastral_income_is_none_high THEN indexed_cadastral_income_low
      ELSE least(rental_value_low, indexed_cadastral_income_low) END AS unbuilt_property_income_when_2_low,
    CASE
      WHEN line_cadastral_income_is_none_low THEN rental_value_high
      WHEN NOT line_cadastral_income_is_none_high THEN indexed_cadastral_income_high
      ELSE CASE WHEN rental_value_high IS NULL OR indexed_cadastral_income_high IS NULL THEN NULL ELSE greatest(rental_value_high, indexed_cadastral_income_high) END END AS unbuilt_property_income_when_2_high,
    CASE
      WHEN line_let = 'no' THEN rental_value_low
      WHEN line_let IN ('private', 'professional') THEN rent_of_the_person_low
      ELSE least(rental_value_low, rent_of_the_person_low) END AS foreign_property_income_choose_low,
    CASE
      WHEN line_let = 'no' THEN rental_value_high
      WHEN line_let IN ('private', 'professional') THEN rent_of_the_person_high
      ELSE CASE WHEN rental_value_high IS NULL OR rent_of_the_person_high IS NULL THEN NULL ELSE greatest(rental_value_high, rent_of_the_person_high) END END AS foreign_property_income_choose_high
  FROM layer_3
),
layer_5 AS (
  SELECT
    *,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2019-01-01' THEN director_income_minus_low
      ELSE 0 END AS director_income_as_of_low,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2019-01-01' THEN director_income_minus_high
      ELSE NULL END AS director_income_as_of_high,
    ((2 * self_employed_income_minus_low * 100 + 80) // 160) AS self_employed_income_scaled_low,
    ((2 * self_employed_income_minus_high * 100 + 80) // 160) AS self_employed_income_scaled_high,
    CASE
      WHEN capital_income_is_below_8_low THEN capital_income_times_coefficient_7_low
      WHEN NOT capital_income_is_below_8_high THEN capital_income_when_low
      ELSE least(capital_income_times_coefficient_7_low, capital_income_when_low) END AS capital_income_when_2_low,
    CASE
      WHEN capital_income_is_below_8_low THEN capital_income_times_coefficient_7_high
      WHEN NOT capital_income_is_below_8_high THEN capital_income_when_high
      ELSE CASE WHEN capital_income_times_coefficient_7_high IS NULL OR capital_income_when_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_7_high, capital_income_when_high) END END AS capital_income_when_2_high,
    CASE
      WHEN line_let = 'no' THEN other_property_income_when_low
      WHEN line_let = 'private' THEN other_property_income_when_2_low
      WHEN line_let = 'professional' THEN rent_of_the_person_low
      ELSE least(other_property_income_when_low, other_property_income_when_2_low, rent_of_the_person_low) END AS other_property_income_choose_low,
    CASE
      WHEN line_let = 'no' THEN other_property_income_when_high
      WHEN line_let = 'private' THEN other_property_income_when_2_high
      WHEN line_let = 'professional' THEN rent_of_the_person_high
      ELSE CASE WHEN other_property_income_when_high IS NULL OR other_property_income_when_2_high IS NULL OR rent_of_the_person_high IS NULL THEN NULL ELSE greatest(other_property_income_when_high, other_property_income_when_2_high, rent_of_the_person_high) END END AS other_property_income_choose_high,
    CASE
      WHEN line_let = 'no' THEN unbuilt_property_income_when_low
      WHEN line_let = 'private' THEN unbuilt_property_income_when_2_low
      WHEN line_let = 'professional' THEN rent_of_the_person_low
      ELSE least(unbuilt_property_income_when_low, unbuilt_property_income_when_2_low, rent_of_the_person_low) END AS unbuilt_property_income_choose_low,
    CASE
      WHEN line_let = 'no' THEN unbuilt_property_income_when_high
      WHEN line_let = 'private' THEN unbuilt_property_income_when_2_high
      WHEN line_let = 'professional' THEN rent_of_the_person_high
      ELSE CASE WHEN unbuilt_property_income_when_high IS NULL OR unbuilt_property_income_when_2_high IS NULL OR rent_of_the_person_high IS NULL THEN NULL ELSE greatest(unbuilt_property_income_when_high, unbuilt_property_income_when_2_high, rent_of_the_person_high) END END AS unbuilt_property_income_choose_high
  FROM layer_4
),
layer_6 AS (
  SELECT
    *,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN director_income_as_of_low
      ELSE least(0, director_income_as_of_low) END AS director_income_low,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN director_income_as_of_high
      ELSE CASE WHEN director_income_as_of_high IS NULL THEN NULL ELSE greatest(0, director_income_as_of_high) END END AS director_income_high,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN self_employed_income_scaled_low
      ELSE least(0, self_employed_income_scaled_low) END AS self_employed_income_low,
    CASE
      WHEN is_earning_of_a_child_low THEN 0
      WHEN NOT is_earning_of_a_child_high THEN self_employed_income_scaled_high
      ELSE CASE WHEN self_employed_income_scaled_high IS NULL THEN NULL ELSE greatest(0, self_employed_income_scaled_high) END END AS self_employed_income_high,
    CASE
      WHEN capital_income_is_below_7_low THEN capital_income_times_coefficient_6_low
      WHEN NOT capital_income_is_below_7_high THEN capital_income_when_2_low
      ELSE least(capital_income_times_coefficient_6_low, capital_income_when_2_low) END AS capital_income_when_3_low,
    CASE
      WHEN capital_income_is_below_7_low THEN capital_income_times_coefficient_6_high
      WHEN NOT capital_income_is_below_7_high THEN capital_income_when_2_high
      ELSE CASE WHEN capital_income_times_coefficient_6_high IS NULL OR capital_income_when_2_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_6_high, capital_income_when_2_high) END END AS capital_income_when_3_high,
    CASE
      WHEN property_brings_income_low THEN other_property_income_choose_low
      WHEN NOT property_brings_income_high THEN 0
      ELSE least(other_property_income_choose_low, 0) END AS other_property_income_low,
    CASE
      WHEN property_brings_income_low THEN other_property_income_choose_high
      WHEN NOT property_brings_income_high THEN 0
      ELSE CASE WHEN other_property_income_choose_high IS NULL THEN NULL ELSE greatest(other_property_income_choose_high, 0) END END AS other_property_income_high,
    CASE
      WHEN property_brings_income_low THEN unbuilt_property_income_choose_low
      WHEN NOT property_brings_income_high THEN 0
      ELSE least(unbuilt_property_income_choose_low, 0) END AS unbuilt_property_income_low,
    CASE
      WHEN property_brings_income_low THEN unbuilt_property_income_choose_high
      WHEN NOT property_brings_income_high THEN 0
      ELSE CASE WHEN unbuilt_property_income_choose_high IS NULL THEN NULL ELSE greatest(unbuilt_property_income_choose_high, 0) END END AS unbuilt_property_income_high,
    CASE
      WHEN line_period_start_low = line_period_start_high AND line_period_start_low >= DATE '2021-01-01' THEN other_property_income_choose_low
      WHEN line_period_start_low = line_period_start_high AND line_period_start_low >= DATE '2013-01-01' THEN foreign_property_income_choose_low
      ELSE 0 END AS foreign_property_income_as_of_low,
    CASE
      WHEN line_period_start_low = line_period_start_high AND line_period_start_low >= DATE '2021-01-01' THEN other_property_income_choose_high
      WHEN line_period_start_low = line_period_start_high AND line_period_start_low >= DATE '2013-01-01' THEN foreign_property_income_choose_high
      ELSE NULL END AS foreign_property_income_as_of_high
  FROM layer_5
),
layer_7 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_is_below_6_low THEN capital_income_times_coefficient_5_low
      WHEN NOT capital_income_is_below_6_high THEN capital_income_when_3_low
      ELSE least(capital_income_times_coefficient_5_low, capital_income_when_3_low) END AS capital_income_when_4_low,
    CASE
      WHEN capital_income_is_below_6_low THEN capital_income_times_coefficient_5_high
      WHEN NOT capital_income_is_below_6_high THEN capital_income_when_3_high
      ELSE CASE WHEN capital_income_times_coefficient_5_high IS NULL OR capital_income_when_3_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_5_high, capital_income_when_3_high) END END AS capital_income_when_4_high,
    CASE
      WHEN property_brings_income_low THEN foreign_property_income_as_of_low
      WHEN NOT property_brings_income_high THEN 0
      ELSE least(foreign_property_income_as_of_low, 0) END AS foreign_property_income_low,
    CASE
      WHEN property_brings_income_low THEN foreign_property_income_as_of_high
      WHEN NOT property_brings_income_high THEN 0
      ELSE CASE WHEN foreign_property_income_as_of_high IS NULL THEN NULL ELSE greatest(foreign_property_income_as_of_high, 0) END END AS foreign_property_income_high
  FROM layer_6
),
layer_8 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_is_below_5_low THEN capital_income_times_coefficient_4_low
      WHEN NOT capital_income_is_below_5_high THEN capital_income_when_4_low
      ELSE least(capital_income_times_coefficient_4_low, capital_income_when_4_low) END AS capital_income_when_5_low,
    CASE
      WHEN capital_income_is_below_5_low THEN capital_income_times_coefficient_4_high
      WHEN NOT capital_income_is_below_5_high THEN capital_income_when_4_high
      ELSE CASE WHEN capital_income_times_coefficient_4_high IS NULL OR capital_income_when_4_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_4_high, capital_income_when_4_high) END END AS capital_income_when_5_high
  FROM layer_7
),
layer_9 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_is_below_4_low THEN capital_income_times_coefficient_3_low
      WHEN NOT capital_income_is_below_4_high THEN capital_income_when_5_low
      ELSE least(capital_income_times_coefficient_3_low, capital_income_when_5_low) END AS capital_income_when_6_low,
    CASE
      WHEN capital_income_is_below_4_low THEN capital_income_times_coefficient_3_high
      WHEN NOT capital_income_is_below_4_high THEN capital_income_when_5_high
      ELSE CASE WHEN capital_income_times_coefficient_3_high IS NULL OR capital_income_when_5_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_3_high, capital_income_when_5_high) END END AS capital_income_when_6_high
  FROM layer_8
),
layer_10 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_is_below_3_low THEN capital_income_times_coefficient_2_low
      WHEN NOT capital_income_is_below_3_high THEN capital_income_when_6_low
      ELSE least(capital_income_times_coefficient_2_low, capital_income_when_6_low) END AS capital_income_when_7_low,
    CASE
      WHEN capital_income_is_below_3_low THEN capital_income_times_coefficient_2_high
      WHEN NOT capital_income_is_below_3_high THEN capital_income_when_6_high
      ELSE CASE WHEN capital_income_times_coefficient_2_high IS NULL OR capital_income_when_6_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_2_high, capital_income_when_6_high) END END AS capital_income_when_7_high
  FROM layer_9
),
layer_11 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_is_below_2_low THEN capital_income_times_coefficient_low
      WHEN NOT capital_income_is_below_2_high THEN capital_income_when_7_low
      ELSE least(capital_income_times_coefficient_low, capital_income_when_7_low) END AS capital_income_when_8_low,
    CASE
      WHEN capital_income_is_below_2_low THEN capital_income_times_coefficient_high
      WHEN NOT capital_income_is_below_2_high THEN capital_income_when_7_high
      ELSE CASE WHEN capital_income_times_coefficient_high IS NULL OR capital_income_when_7_high IS NULL THEN NULL ELSE greatest(capital_income_times_coefficient_high, capital_income_when_7_high) END END AS capital_income_when_8_high
  FROM layer_10
),
layer_12 AS (
  SELECT
    *,
    CASE
      WHEN capital_income_all_of_low THEN capital_income_when_8_low
      WHEN NOT capital_income_all_of_high THEN 0
      ELSE least(capital_income_when_8_low, 0) END AS capital_income_when_9_low,
    CASE
      WHEN capital_income_all_of_low THEN capital_income_when_8_high
      WHEN NOT capital_income_all_of_high THEN 0
      ELSE CASE WHEN capital_income_when_8_high IS NULL THEN NULL ELSE greatest(capital_income_when_8_high, 0) END END AS capital_income_when_9_high
  FROM layer_11
),
layer_13 AS (
  SELECT
    *,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2019-01-01' THEN capital_income_when_9_low
      ELSE 0 END AS capital_income_low,
    CASE
      WHEN household_request_low = household_request_high AND household_request_low >= DATE '2019-01-01' THEN capital_income_when_9_high
      ELSE NULL END AS capital_income_high
  FROM layer_12
),
layer_14 AS (
  SELECT
    *,
    CASE
      WHEN line_kind IN ('wage', 'student-wage', 'other-professional-income') THEN professional_income_low
      WHEN line_kind = 'director-remuneration' THEN director_income_low
      WHEN line_kind IN ('self-employed-profit', 'former-activity-profit') THEN self_employed_income_low
      WHEN line_kind IN ('unemployment-benefit', 'incapacity-benefit', 'bridging-right-benefit', 'company-supplement', 'other-replacement-income', 'retirement-pension', 'survival-pension', 'other-pension', 'catch-up-premium', 'movable-income', 'maintenance-received', 'miscellaneous-income') THEN year_of_the_amount_low
      WHEN line_kind IN ('holiday-pay', 'year-end-bonus', 'other-linked-advantage') THEN linked_advantage_low
      WHEN line_kind = 'capital' THEN capital_income_low
      WHEN line_kind = 'other-property' THEN other_property_income_low
      WHEN line_kind = 'unbuilt-property' THEN unbuilt_property_income_low
      WHEN line_kind = 'foreign-property' THEN foreign_property_income_low
      WHEN line_kind IN ('own-dwelling', 'family-allowances', 'disability-allowance', 'integration-income', 'elderly-guaranteed-income') THEN 0
      ELSE least(professional_income_low, director_income_low, self_employed_income_low, year_of_the_amount_low, linked_advantage_low, capital_income_low, other_property_income_low, unbuilt_property_income_low, foreign_property_income_low, 0) END AS counted_income_low,
    CASE
      WHEN line_kind IN ('wage', 'student-wage', 'other-professional-income') THEN professional_income_high
      WHEN line_kind = 'director-remuneration' THEN director_income_high
      WHEN line_kind IN ('self-employed-profit', 'former-activity-profit') THEN self_employed_income_high
      WHEN line_kind IN ('unemployment-benefit', 'incapacity-benefit', 'bridging-right-benefit', 'company-supplement', 'other-replacement-income', 'retirement-pension', 'survival-pension', 'other-pension', 'catch-up-premium', 'movable-income', 'maintenance-received', 'miscellaneous-income') THEN year_of_the_amount_high
      WHEN line_kind IN ('holiday-pay', 'year-end-bonus', 'other-linked-advantage') THEN linked_advantage_high
      WHEN line_kind = 'capital' THEN capital_income_high
      WHEN line_kind = 'other-property' THEN other_property_income_high
      WHEN line_kind = 'unbuilt-property' THEN unbuilt_property_income_high
      WHEN line_kind = 'foreign-property' THEN foreign_property_income_high
      WHEN line_kind IN ('own-dwelling', 'family-allowances', 'disability-allowance', 'integration-income', 'elderly-guaranteed-income') THEN 0
      ELSE CASE WHEN professional_income_high IS NULL OR director_income_high IS NULL OR self_employed_income_high IS NULL OR year_of_the_amount_high IS NULL OR linked_advantage_high IS NULL OR capital_income_high IS NULL OR other_property_income_high IS NULL OR unbuilt_property_income_high IS NULL OR foreign_property_income_high IS NULL THEN NULL ELSE greatest(professional_income_high, director_income_high, self_employed_income_high, year_of_the_amount_high, linked_advantage_high, capital_income_high, other_property_income_high, unbuilt_property_income_high, foreign_property_income_high, 0) END END AS counted_income_high
  FROM layer_13
)
SELECT
  row_id,
  counted_income_low AS low,
  counted_income_high AS high
FROM layer_14
ORDER BY row_id;
