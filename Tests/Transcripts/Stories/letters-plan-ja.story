#! --lang ja
open 山田
brief
call
1
y
1
1
80万
20万
月末

1
20万ずつ月末に
/compare
/why
a
1


y

y



午後は不在が多い
signoff
3200000
letter confirmation
issue last --by post
letter repayment-agreement
letter plan-offer
plans
quit
#! --lang ja --today 2026-12-02
open C014
paid 300000 --interest 0
letter plan-breach
letters
quit
#! --lang ja --today 2027-01-06
open C014
letter plan-breach
issue last --by certified
letter lawyer-file
brief
why
letter manager-report
issue last --by post
quit
