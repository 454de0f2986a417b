/// Offers and refusals.
extension IntentExamples {
  static let englishDeals = """
    # propose
    How about 2,000 now and the rest in three monthly parts?
    I could offer you four instalments of £1,200.
    What if you paid half today and half at the end of the month?
    My suggestion would be 500 a week until it's cleared.
    If you pay by Friday, we'll waive the late fee.
    Suppose we split it into six payments starting 1 July.
    Let's do £3k this week and the other 3k on the 30th.
    We could spread the balance over five months.
    I'd propose a first payment of €4,000 on the 10th, then €2,000 each month.
    Pay the undisputed part now and we look at the rest together.
    if you can do 1000 today i can give you till the 20th for the rest
    Would it help if I gave you two more weeks for the second half?
    I can offer you a 2% discount for payment today.
    Here's an idea: you pay the oldest invoice now, and the two others when your customer has paid.
    What about a card payment of 640 right now, and we're done?
    Let me suggest the following: 30% at once, the rest in equal instalments until Christmas.
    We'd be willing to let you pay in thirds.
    As soon as 5,000 has come in, we'll release the next delivery.
    I can put the reminder on hold if you transfer 1,500 tomorrow.
    Could we say a thousand on the first and a thousand on the fifteenth?
    One way would be a standing order of £350 a month beginning in September.
    I've got a proposal for you: ten payments of 900 dollars.
    You send back the unsold stock, we credit it, and you pay the remaining 2,300 by the 15th.
    Shall we say £750 every Friday for eight weeks?
    Maybe we could move the due date to 20 May, provided that 2,000 comes in today.
    I suggest you pay the goods now and we take the freight off.
    We can take the interest off if the principal is here by month end.
    On my side I could imagine three parts: June, July, August, 4.1k each.
    Why don't we start with something small, 300 this month, and go up to 600 from October?
    Let me make you an offer: settle the whole lot by Wednesday and I'll knock off 3 per cent.
    I'd be able to agree to 60 days if you give us a direct debit for it.
    What would you say to ¥200,000 now and ¥280,000 at the end of August?
    Would a plan over four months at 2,800 suit you?
    Alternatively, you pay the January invoice today and February's next week.
    We could meet in the middle: £5,000 now, the rest in 45 days.
    Say, eight hundred up front and then four hundred monthly?
    Then let's take the seasonal route, small amounts till May and the big one in June.
    Perhaps a post-dated cheque for the second half, and cash for the first.
    If you let me have a third today, I'll stop the clock on the interest.
    You could pay 20 per cent as a deposit now, and then 10 per cent a month.
    In return for a payment of 4,000 tomorrow, I'd unlock your account on the same day.
    Let's try this, 1.5k on the 5th, 1.5k on the 19th, the last 1.2k on the 2nd.
    How would it be if we collected 700 by direct debit each month?
    I'd like to put a plan to you: 25% down, six months for the rest.
    We might accept £6,000 in full settlement if it's here by Monday.
    Our standard plan is three months, equal amounts, first one today.
    Could you live with 1,000 at once and 900 for the following five months?
    Thinking out loud, 2 grand by Thursday and then the balance when the school pays you?
    What I can do is give you until the 28th for the lot.
    I can hold off the next reminder till the 15th if half is paid by then.
    Let's say 50 now, 50 in thirty days.
    You pay 3,000 this afternoon and I credit you the broken tiles tomorrow.
    I'd be happy with 5k down and weekly payments of 1k after that.
    Here is what I have in mind: €2,500 on signing, and the rest in November after harvest.
    we could do 4 x 550, first one this friday
    A bank transfer of 1,800 today would get you our usual discount back.
    Would you take it if we made it twelve instalments of 410 without interest?
    If we get the first two thousand this week, the truck goes out on Monday.
    My boss has allowed me to offer you up to six months, beginning with 1,100 on the 1st.
    Then I'd suggest that you pay weekly, on payday, 250 each time.
    Let's start with the smallest invoice, 420, today, then the pump at 3,600 on the 30th.
    How does this sound: 1,000 now, nothing in August, and 1,500 a month from September?
    I could give you an extra ten days against a part payment of £900.
    Why not pay it in two goes, one this month and one next?
    Instead of instalments, what about paying everything at the end of May with no fee?
    As an alternative, pay every new delivery up front, plus 300 towards the old balance.
    For every delivery you'd pay cash, and on top of that 10% towards the arrears.
    For instance, you could pay 1,200 tomorrow and we'd talk about the rest after the trade fair.
    I'll make it easy for you: five payments of £500, no interest.
    It would be fine with me if the 9,450 came in two halves, on the 10th and the 25th.
    Let's agree on a third, a third and a third.
    If it helps, we can push the second instalment back by a week, as long as the first comes on time.
    Should the 2,000 arrive before the weekend, I'd cancel the reminder charges.
    Provided you pay the £1,780 by the 12th, your old terms come back.
    You could let us have the excess stock back and pay the difference of 1,040 by card.
    Might we settle on $2,500 every two weeks until it's gone?
    Perhaps 3,500 by the end of the month and a smaller amount, 400, each month after.
    We'll split the disputed freight with you, and you transfer the other 5,200 tomorrow.
    So my offer is seven instalments, the first of 2,000 and then six of 1,000.
    From our side: quarter now, quarter in four weeks, half in eight.
    Give us 4,000 by Tuesday and I'll make sure that nothing else happens until July.
    How about £2,000 now and the rest in three monthly payments?
    Could you pay half by Friday and the balance at the end of next month?
    We could spread the remaining amount over six months.
    I'd suggest a down payment of 25% and four equal instalments.
    Would 5,000 a month from January work for you?
    If you clear the oldest invoice this week, we can wait until January for the others.
    What if you paid a third today and the remainder by mid-January?
    Could you manage £1,500 this week?
    Let's split it into four payments of £2,000.
    My suggestion would be 30% now, then monthly instalments.
    We'd be happy to accept £10,000 by the 15th and the rest in February.
    Can you pay the full amount by the end of the week?
    What about paying £4,000 now and £1,000 a month until it's cleared?
    Suppose you paid 40% this Friday and the rest in two months?
    Could we agree on three equal instalments starting in December?
    I can offer you four months if you pay a quarter today.
    Would you be able to transfer 2,500 by Wednesday?
    Would it help if we split the invoice into five payments?
    How does £600 a month sound?
    You could pay the undisputed £3,000 now and we hold the rest until it's sorted out.
    Perhaps a deposit of 20% by Monday and the balance in eight weeks?
    Could you do £1,000 today and £1,000 in two weeks?
    Let's say 20% on Friday and the rest over five months.
    I propose six payments of 700 euros, starting 1 December.
    What I have in mind is this: 1,200 now and the other 1,200 in March.
    Let's try 800 now, 800 on the 10th and the last 700 on the 24th.
    How about a third today and the rest in two parts?
    If you pay the first thousand this week, we deliver on Monday.
    What about settling it all at once with the fee taken off?
    Why don't we split it in two, half now and half in June?
    Shall we say £500 on the first of every month?
    My suggestion would be 30% now, then four instalments.
    Suppose you paid 2k on Friday, we'd give you till May for the rest.
    How would 400 a month sound?
    What if you paid half now and half when your customer pays you?
    Why not do it in three goes, starting this Friday?
    What about clearing it in full, and we take the fee off?
    My proposal stands as I put it: could we do it that way?
    What I proposed a moment ago still stands, would that work for you?
    Could we do it the way I suggested?
    # refuse
    I'm afraid I can't agree to six months.
    I'm sorry, that's not possible.
    Unfortunately, no.
    That's too long for us.
    We can't accept that, I'm sorry.
    I'd rather not.
    Thank you for the offer, but it's too low.
    I'm not able to waive the whole fee.
    No, sorry, a discount isn't something I can give.
    That won't work for us.
    sorry cant do that
    I can't go along with that, much as I'd like to.
    I appreciate the offer, but 100 a month would take us four years.
    I'll have to say no to that.
    A year is more than I can allow.
    We don't do that, I'm sorry.
    I have to decline, but thank you for suggesting it.
    With all respect, that's not something we can accept.
    I'd love to help, but I'm not authorised to write off the interest.
    That's kind of you, but payment in kind isn't an option for us.
    Paying in goods won't do, I'm afraid.
    I understand why you ask, but I can't cancel the invoice.
    No, I can't wait until Christmas.
    Regrettably, we can't take the goods back after six months.
    Not quite, that doesn't get us there.
    Let me be honest with you, I can't get that past my boss.
    That proposal isn't enough, I'm sorry to say.
    I won't be able to extend it a third time.
    I'm going to have to turn that down.
    It's a no from my side, I'm sorry.
    "When the client pays" isn't a date I can accept.
    I can't promise you that.
    That I can't promise, I'm afraid.
    I'm not in a position to offer credit on top of what's there.
    We don't accept cheques any more, sorry.
    I can't put the reminder on hold without any payment.
    Sadly I can't lower the price after the event.
    I really wish I could, but no.
    Nice try, but no, I can't knock off twenty per cent.
    Nope, can't do it, sorry mate.
    Forgoing the interest altogether isn't possible.
    I cannot agree to a payment holiday until spring.
    Much as I sympathise, I can't let you off the freight.
    I must say no to the second part of your request.
    Half I could have lived with, but ten per cent is out of the question, sorry.
    We're not able to wait for your tax refund, unfortunately.
    £50 a week isn't something I can put forward.
    Thanks, but I can't take a verbal promise as a payment.
    That's outside what I can do.
    I can't meet you on that one.
    Your suggestion is fair, but we're too small to carry it for that long.
    I regret that we can't agree to that plan.
    That's further than I can go.
    No, I couldn't justify that to my other customers.
    A further postponement isn't on, I'm sorry.
    I don't think I can accept only the net amount without VAT.
    Splitting it into twelve is a bit too much for us.
    I can't hold your discount open for another quarter.
    Please understand that I can't release you from the contract.
    I'd prefer not to start in October, that is too late.
    Afraid not.
    Eighteen instalments? No, I can't sell that here.
    I hear what you'd like, but the answer has to be no.
    I'm unable to do that for you.
    It's not that I don't want to, but I can't accept shares in your firm as payment.
    We can't swap the debt for advertising, sorry.
    Sorry, we'd never agree to a 40% write-off.
    That isn't feasible for us.
    I'm sorry, but setting it off against next year's order isn't something we do.
    No, thank you, I wouldn't want to do it that way.
    Let me say it kindly: no.
    That's not going to be possible, I'm afraid, not without something up front.
    We cannot go down to 2,000 when the balance is 9,000.
    I can't say yes to that.
    Three hundred dollars against fifteen thousand is too little, I'm sorry.
    I see the logic, but I can't agree.
    My hands are tied there, I can't change the invoice date.
    I wouldn't be able to defend that in front of our director.
    Your wish for 90 days terms, I can't grant that.
    Rather not in crypto, please, we can't take that.
    Sorry, no more credit notes, that one has been checked twice.
    I won't ask you to do the impossible, but I can't accept nothing at all either.
    i'm sorry but thats below what i can accept
    That would be too little, too late for us, unfortunately.
    Unfortunately I can't leave it open until you've sold the shop.
    That's generous, but dinner for two doesn't settle an invoice, so thanks but no.
    We can't give you the deposit back, I'm sorry.
    I'm not able to remove the reminder fee a second time.
    Sorry to disappoint you, a credit note for the full amount isn't possible.
    It's too vague for me to accept, sorry.
    No can do on the interest-free bit, I'm afraid.
    I can't take that one to credit control, they'd send it straight back.
    I'm sorry, we can't let the new owner off the old bill.
    Letting you pay whenever you have something, no, I can't agree to that.
    That wouldn't be fair to customers who pay on time, so I have to decline.
    Your offer's noted, thank you, but I can't accept it.
    Starting after the summer doesn't work for us, sorry.
    I have thought about it, and I can't.
    We're not in a position to finance that for you.
    Sorry, I can't send a technician free of charge.
    I don't have the leeway for that.
    Dropping the matter isn't something I can do for you, sorry.
    You asked if the due date could be moved to spring; it can't, I'm sorry.
    I'm afraid we can't agree to twelve months.
    That's too little for us, sorry.
    No, that won't work for us.
    I appreciate the offer, but that's longer than I'm allowed to accept.
    Sorry, I can't agree to that.
    Ten percent isn't enough for us.
    I'm not able to accept payment in June.
    We won't be able to do 18 months.
    Unfortunately that's beyond what I can sign off.
    I'm sorry, but six months is too long.
    That isn't something we can accept.
    No, I'm afraid a discount isn't possible.
    We can't wait until March.
    That's not going to be possible, I'm afraid.
    I can't approve a twelve-month plan.
    We're not in a position to write off any of it.
    Two percent a month is far too low.
    We can't go along with that schedule.
    A year is much too long for us.
    No, I can't waive the interest.
    I appreciate the offer, but 50 a month would take us ten years.
    Thanks for suggesting it, but I can't agree to that.
    Six months is more than I can give you.
    I'm afraid a discount isn't possible.
    No, I can't take the interest off.
    That's too little for us, I'm afraid.
    I understand why you ask, but I have to say no.
    I hear what you want, but it has to be a no.
    I understand, but I can't agree to 100 a month.
    I see your point, still I can't go along with it.
    """
}
