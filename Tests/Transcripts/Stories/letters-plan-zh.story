#! --lang zh-Hans
open K107
brief
call
1
y
1
4
2万
1.5万
下个月底

1
首付30%，余款分3期
1
1

y

y



对方下午三点后方便
signoff
PLAN-K107-20261124-1
letter confirmation
issue last --by post
letter repayment-agreement
letter plan-offer
plans
quit
#! --lang zh-Hans --today 2026-12-02
open K107
paid 10000 --interest 0
letter plan-breach
letters
quit
#! --lang zh-Hans --today 2027-01-06
open K107
letter plan-breach
issue last --by certified
letter lawyer-file
brief
why
letter manager-report
issue last --by post
quit
