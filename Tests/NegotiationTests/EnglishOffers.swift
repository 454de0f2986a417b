/// English offers with the plans they are understood as: each read over by a person, sums and spans
/// reckoned by a second program.
///
/// Today is Tuesday 24 November 2026, ¥3,200,000 are open.
let englishOffers: [(text: String, told: String)] = [
  ("6 x 200000 from month end", "6 x 200000 2026-11-30..2027-04-30; open 2000000"),
  ("200k a month", "16 x 200000 2026-11-30..2028-02-29"),
  ("200k a month from January", "16 x 200000 2027-01-31..2028-04-30; January?"),
  ("30% now rest in 4", "2026-11-25 960000, 4 x 560000 2026-12-31..2027-03-31"),
  ("half now, rest end of next month", "2 x 1600000 2026-11-25..2026-12-31"),
  ("half now and half next month", "2 x 1600000 2026-11-25..2026-12-31; next month?"),
  (
    "a third now, a third in December, a third in January",
    "2 x 1066667 2026-11-25..2026-12-31, 2027-01-31 1066666; December?; January?"
  ),
  ("all by 12/25", "2026-12-25 3200000"),
  (
    "we could maybe do 150k a month, that's all we can do",
    "21 x 150000 2026-11-30..2028-07-31, 2028-08-31 50000"
  ),
  ("up to 300k a month", "10 x 300000 2026-11-30..2027-08-31, 2027-09-30 200000"),
  ("6 payments of 500000", "6 x 500000 2026-11-30..2027-04-30; open 200000"),
  ("4 equal payments", "4 x 800000 2026-11-30..2027-02-28"),
  ("four equal monthly payments from the 10th", "4 x 800000 2026-12-10..2027-03-10"),
  ("10 instalments starting December 15", "10 x 320000 2026-12-15..2027-09-15"),
  (
    "50% down and the rest in 3 monthly instalments",
    "2026-11-25 1600000, 2 x 533000 2026-12-31..2027-01-31, 2027-02-28 534000"
  ),
  ("500k down, then 6 payments", "2026-11-25 500000, 6 x 450000 2026-12-31..2027-05-31"),
  (
    "500k today, then 300k every month",
    "2026-11-25 500000, 9 x 300000 2026-12-31..2027-08-31"
  ),
  ("1.2m on Friday and the rest on 15 January", "2026-11-27 1200000, 2027-01-15 2000000"),
  ("3 months grace", "2027-02-24 3200000"),
  ("3 months grace, then 6 payments", "5 x 533000 2027-02-28..2027-06-30, 2027-07-31 535000"),
  ("wait until 3/31", "2027-03-31 3200000"),
  ("wait until March 31 then 4 payments", "4 x 800000 2027-03-31..2027-06-30"),
  ("nothing until March, then 400k a month", "8 x 400000 2027-03-31..2027-10-31"),
  ("pay nothing for 2 months, then 8 payments", "8 x 400000 2027-01-31..2027-08-31"),
  ("put it off until the end of January", "2027-01-31 3200000"),
  (
    "100k x 3, then 200k x 3",
    "3 x 100000 2026-11-30..2027-01-31, 3 x 200000 2027-02-28..2027-04-30; open 2300000"
  ),
  (
    "100k for 3 months, then 200k a month",
    "3 x 100000 2026-11-30..2027-01-31, 14 x 200000 2027-02-28..2028-03-31, 2028-04-30 100000"
  ),
  (
    "100k a month for 3 months then 300k a month",
    "3 x 100000 2026-11-30..2027-01-31, 9 x 300000 2027-02-28..2027-10-31, 2027-11-30 200000"
  ),
  (
    "200k a month, but 500k in December",
    "2026-11-30 200000, 2026-12-31 500000, 11 x 200000 2027-01-31..2027-11-30, 2027-12-31 300000"
  ),
  (
    "200k a month, double in December",
    "2026-11-30 200000, 2026-12-31 400000, 11 x 200000 2027-01-31..2027-11-30, 2027-12-31 400000"
  ),
  ("200k a month, skip August", "16 x 200000 2026-11-30..2028-03-31"),
  (
    "300k a month except 500k in July and December",
    "2026-11-30 300000, 2026-12-31 500000, 6 x 300000 2027-01-31..2027-06-30, 2027-07-31 500000, 2027-08-31 100000"
  ),
  ("5 x 100000, rest at the end", "5 x 100000 2026-11-30..2027-03-31, 2027-04-30 2700000"),
  (
    "5 x 100k then the balance as a balloon",
    "5 x 100000 2026-11-30..2027-03-31, 2027-04-30 2700000"
  ),
  (
    "100k a month, the rest end of March",
    "4 x 100000 2026-11-30..2027-02-28, 2027-03-31 2800000"
  ),
  ("we pay 80% and you forget the rest", "2026-11-30 2560000; discount 640000; day?"),
  ("settle for 80%", "2026-11-30 2560000; discount 640000; day?"),
  ("2.5m in full and final settlement", "2026-11-30 2500000; discount 700000; day?"),
  ("2.5 million by Friday and that settles it", "2026-11-27 2500000; discount 700000"),
  ("20% off if we pay by Friday", "2026-11-27 2560000; discount 640000"),
  (
    "80% in 3 payments, you write off the rest",
    "2 x 853000 2026-11-30..2026-12-31, 2027-01-31 854000; discount 640000"
  ),
  ("waive 500k and we pay the rest by Friday", "2026-11-27 2700000; discount 500000"),
  ("4 payments without interest", "4 x 800000 2026-11-30..2027-02-28; interest none"),
  ("200k a month, interest free", "16 x 200000 2026-11-30..2028-02-29; interest none"),
  (
    "400k a month with interest at the end",
    "8 x 400000 2026-11-30..2027-06-30; interest at-end"
  ),
  (
    "if you drop the interest we pay 400k a month",
    "8 x 400000 2026-11-30..2027-06-30; interest none"
  ),
  ("the undisputed part now, the rest once clarified", "2026-11-25 3200000; waits"),
  (
    "the undisputed part in 3 payments",
    "2 x 1066000 2026-11-30..2026-12-31, 2027-01-31 1068000; waits"
  ),
  ("100k a month on top of current invoices", "32 x 100000 2026-11-30..2029-06-30; current"),
  (
    "half now, rest in 4, current invoices on time",
    "2026-11-25 1600000, 4 x 400000 2026-12-31..2027-03-31; current"
  ),
  ("weekly 100k from Friday", "32 x 100000 2026-11-27..2027-07-02; weekly"),
  ("every Friday 100k", "32 x 100000 2026-11-27..2027-07-02; weekly"),
  ("100k every two weeks", "32 x 100000 2026-12-01..2028-02-08; biweekly"),
  ("every other week 200k from Dec 4", "16 x 200000 2026-12-04..2027-07-02; biweekly"),
  ("200k on the 15th of every month", "16 x 200000 2026-12-15..2028-03-15"),
  ("200k at the end of each month", "16 x 200000 2026-11-30..2028-02-29"),
  ("200k a month until June", "8 x 200000 2026-11-30..2027-06-30; open 1600000"),
  ("the whole amount on the 10th of January", "2027-01-10 3200000"),
  ("everything at the end of the year", "2026-12-31 3200000"),
  (
    "20% now, 30% next month, rest in 5",
    "2026-11-25 640000, 2026-12-31 960000, 5 x 320000 2027-01-31..2027-05-31; next month?"
  ),
  ("1/3 now, rest in 2", "2026-11-25 1066667, 2026-12-31 1066000, 2027-01-31 1067333"),
  (
    "1 million now, the remaining 2.2 million in 4 payments",
    "2026-11-25 1000000, 4 x 550000 2026-12-31..2027-03-31"
  ),
  (
    "6 x 200000 with a guarantor",
    "6 x 200000 2026-11-30..2027-04-30; gives guarantor; open 2000000"
  ),
  (
    "by direct debit 300k a month",
    "10 x 300000 2026-11-30..2027-08-31, 2027-09-30 200000; gives direct-debit"
  ),
  ("500k on Friday", "2026-11-27 500000; open 2700000"),
  ("10% a month", "10 x 320000 2026-11-30..2027-08-31"),
  ("250,000 x 12, starting Jan 31", "12 x 250000 2027-01-31..2027-12-31; open 200000"),
  ("how about half on Friday and half on 15 January?", "2 x 1600000 2026-11-27..2027-01-15"),
  (
    "half in 4 payments, rest end of July",
    "4 x 400000 2026-11-30..2027-02-28, 2027-07-31 1600000"
  ),
  (
    "30 percent down, balance over 6 months",
    "2026-11-25 960000, 5 x 373000 2026-12-31..2027-04-30, 2027-05-31 375000"
  ),
  ("5 million on friday", "2026-11-27 3200000"),
  ("split it into 5", "5 x 640000 2026-11-30..2027-03-31"),
  (
    "pay 100k Dec 10, 200k Jan 10, rest Feb 10",
    "2026-12-10 100000, 2027-01-10 200000, 2027-02-10 2900000"
  ),
  ("monthly until June", "8 x 400000 2026-11-30..2027-06-30"),
]
