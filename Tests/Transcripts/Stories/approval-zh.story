#! --lang zh-Hans --as lina
open K107
call
1
y
1
1
2万
1万
下个月底

/propose all
/offer 6
/request 春节前有一笔回款，贵公司希望分期
3




commitment
quit
#! --lang zh-Hans --as nakamura
approve REQ-K107-20261124-1
#! --lang zh-Hans --as sato
queue --top 1
request REQ-K107-20261124-1
approve REQ-K107-20261124-1 --note 请同时取得书面确认
approve REQ-K107-20261124-1
#! --lang zh-Hans --as lina --today 2026-11-25
queue --top 1
call K107
1
y
1
1
2万
1万
下个月底

/offer REQ-K107-20261124-1
1


y

y




commitment
signoff K107
91900
requests --all
quit
#! --lang zh-Hans --as lina
request K107 --offer 首付10%，余款分6期
request REQ-K107-20261124-2 --withdraw --note 对方已改口
quit
