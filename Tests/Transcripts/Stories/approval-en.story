#! --lang en --as emma
open brindlemoor
call
1
y
1
1
5000
2500
end of next month

10% on 30 nov, rest in 6
1


y

y




signoff
#! --lang en --as emma
request brindlemoor --to nakamura --by friday --note "Their own customer pays in March."
request brindlemoor
#! --lang en --as nakamura
requests
#! --lang en --as nakamura
request REQ-E209-20261124-1
#! --lang en --as nakamura
decline REQ-E209-20261124-1
#! --lang en --as nakamura
decline REQ-E209-20261124-1 --reason "Ask for a quarter at once; they kept no promise this year."
#! --lang en --as emma --today 2026-11-25
queue --top 1
open brindlemoor
brief
signoff
