#! --lang en
open brindlemoor
brief
call
1
y
1
1
5000
2500
end of next month

?
2
in 6
/compare
a
/propose all
1
1

y
1
y



/skip
signoff
22,950
letter confirmation
issue last --by post
letter repayment-agreement
letter plan-offer
plans
quit
#! --lang en --today 2026-12-02
open E209
paid 2000 --interest 0
letter plan-breach
letters
quit
#! --lang en --today 2027-01-06
open E209
letter plan-breach
issue last --by certified
letter lawyer-file
brief
why
letter manager-report
issue last --by post
quit
