#! --lang ja
open C014
call
1
y
1
1
30万
20万
月末

初回32万、残りを6回
/request nakamura 12月末に大口入金の予定
/pause
requests
quit
#! --lang ja --as nakamura
queue --top 1
requests
request REQ-C014-20261124-1
change REQ-C014-20261124-1 11月30日に80万、残りを6回 --note 初回は25%以上に
quit
#! --lang ja
queue --top 1
resume C014
/offer REQ-C014-20261124-1
1


y

y




signoff C014
3200000
plans PLAN-C014-20261124-1
requests --all
quit
