/// What is open, and what was agreed.
extension IntentExamples {
  static let englishFacts = """
    # state-debt
    Your account shows £4,200 open since 3 March.
    Invoice 20418 for €12,500 fell due on 30 April and hasn't been paid yet.
    You currently owe us 8,760 dollars.
    There's an outstanding balance of $3.2k on your account.
    We have three unpaid invoices on your account, together £9,315.
    I'm calling because invoice 771 is overdue.
    The reason for my call is an amount of 6,450 euros that has been open for six weeks.
    It's about the January invoice, it's still showing as unpaid.
    we've still got two invoices open with you, 1,100 and 940
    According to our books you're 45 days past due.
    You're behind with us by about twelve thousand.
    Your last payment reached us in February, and since then 15,300 has built up.
    The invoice for the fryers is two months late.
    I'm ringing about the money for the delivery of 14 May, £2,780.
    Right now there is 5k sitting on your account that should have been paid by the end of June.
    The total comes to £18,044.20, of which £11k is more than 60 days old.
    I've your statement in front of me: four items, USD 22,900 in all.
    Our records show that the second half of the order, 7,000 francs, was never paid.
    You've had the goods since Easter and nothing has come in for them so far.
    There's an invoice from 12/03 over 3,980 that we can't find any payment for.
    inv 5502, 1,870 quid, due 1st of sept, still open
    So what we see is an arrears of €2,140 from last quarter.
    As of today, the balance due is 640 pounds.
    Mr Cole, you have an amount of £4,900 overdue with us.
    It's the catering invoice from the wedding season, roughly nine grand, and it was due in August.
    Nothing's been paid on invoice 88 yet.
    We're still waiting for payment of the March delivery.
    We haven't received your payment for the tyres, $4,415.
    I'm afraid no money has arrived for the roof tiles we shipped on the 9th.
    The payment terms were 30 days; we're now at day 74 for the sum of 10,200.
    Let me tell you where the account stands: £3,300 is past due, another £1,250 falls due next week.
    Your account is £26,000 in arrears.
    You have exceeded your credit limit by 4,000 and the oldest invoice dates from November.
    The open sum is thirty-one thousand euros and some cents.
    It concerns our invoice number A-2207 of 5 July, amount 1,499.00.
    There are two items left: the pump at 3,600 and the service visit at 420.
    the balance on your side is 7.8k
    We sent reminders on the 4th and the 18th, and the 2,350 is still open.
    This is the amount I see as unpaid: €5,075.
    The final instalment on the machine, 4,000, was due on Monday and hasn't come.
    Part of the September invoice was paid, 1,500 of it, so 2,300 remains.
    Your cheque for £1,200 came back unpaid, so the invoice is open again.
    The direct debit for $860 was returned by your bank last Tuesday, so that amount is owing.
    I wanted to let you know that an old invoice from last year, £318, is still on the books.
    It's a small one, only 95 euros, but it's been open since spring.
    The oldest of the invoices is 120 days overdue.
    For the flour and sugar, deliveries of week 22 to 25, you owe 6,030.
    We're talking about three months of linen hire, £870 each.
    Your rent for the forklift has not been paid for April and May.
    You owe a total of ¥480,000 for the two shipments to Osaka.
    There is an overdue sum of CHF 14,250 on customer number 30071.
    What's open? Invoices 311, 314 and 319, altogether eleven thousand two hundred.
    Late interest aside, the principal you owe us is £5,000.
    With interest it now stands at 5,164.
    hi, quick one, your october bill of 410 hasnt been settled
    Since the beginning of the year, you have run up a balance of $41,000 with us.
    It's 60 days now since the salmon order of 2,900 should've been settled.
    The invoice was sent on 2 February, payable in 14 days, and it is still unpaid today.
    We've got you down for an unpaid £1,935, Mr Hale.
    You still owe for the paint, that's four thousand one hundred.
    Your company hasn't paid us for the two vans of gravel on 6 June.
    I see here that the deposit was paid, but the remaining 70 per cent, 9,450, wasn't.
    What brings me to call you is the bill for the dental chair, 13,600 due at the end of last month.
    The amount I'm calling about is 2,222 euros from invoice 9013.
    You've two overdue items and a credit note of 150, which leaves 3,040 net.
    After deducting your credit of £200 there remains £1,780 that was due on 15 Oct.
    My screen says 19 days overdue, $7,350.
    Invoice no. 4410 has been outstanding since last Thursday.
    No payment has come in from you for 10 weeks, and the account stands at 16.4k.
    I have to point out that the amount of 3,700 was due on the first.
    This is a friendly reminder that invoice 2024-118 of £560 is past its due date.
    You may have overlooked it, but our invoice of 21 August over €1,080 is still open.
    To put you in the picture, it's the timber from spring, 8k and a bit, that hasn't been paid.
    Your account with us has £2,640 on it that's now a month late.
    Just so you know the figures: owed 12,000, overdue 9,000, oldest invoice 3 May.
    About half of the fifty thousand you owe is over ninety days.
    Payment for order 7719 was expected by 10 June, and we've had nothing.
    The subscription fees from July through September are unpaid, $299 a month.
    You're two instalments behind on the oven, 650 each.
    Your arrears have grown to £7,100 since we last spoke.
    I'll get straight to the point: you owe us £3,450 and it's six weeks late.
    We show an unpaid freight bill of 1,275 from the shipment to Hamburg.
    Invoice 4471 for £12,400 was due on 15 October and hasn't been paid.
    Our records show three invoices overdue, £18,250 in total.
    Your account is 47 days past due.
    We still haven't received payment for the September delivery.
    At the moment you owe us just over nine thousand pounds.
    There's a balance of 3,200 dollars that should have been settled last month.
    I'm calling about invoice 2231, which fell due on the 1st of October.
    You have £7,800 outstanding with us, some of it more than 60 days old.
    The payment for August never arrived.
    According to our books, two invoices totalling $14,300 are still open.
    That bill was supposed to be paid six weeks ago.
    Invoice INV-2087 is now five weeks late.
    There are two unpaid invoices on your account, together $8,450.
    We've not had anything from you since August.
    £6,000 has been due since the end of September.
    Your balance with us currently stands at 21,000 euros, all past due.
    We sent you a bill for 950 dollars in July and it's still unpaid.
    The amount outstanding today is £15,600.
    Invoice 881 is 32 days past its due date.
    I'm ringing about the £2,900 that was due last Tuesday.
    As of today, three invoices remain unpaid.
    Your last payment bounced, so 4,000 is still open.
    Mr Vance, there is an amount of 3,400 overdue on your account.
    What is open: invoices 20, 21 and 24, in all 6,150 euros.
    You got the goods in spring and we haven't been paid for them yet.
    Nothing has come in on the June invoice so far.
    On your account there are two items past due, 900 and 1,150 pounds.
    # read-back
    So that's 5,000 on Friday and the rest on the 30th, right?
    Let me just repeat what we've agreed: £1,200 a month, starting 1 June.
    To sum up, you'll pay half today by card and the other half by the 15th.
    So we have: 2,000 now, then four times 800.
    Just to confirm, the full £4,200 by bank transfer next Tuesday.
    I'll read it back to you: three instalments of €1,500, on the 1st of May, June and July.
    OK so 3k on thursday, 3k end of month, by transfer. correct?
    Then we're agreed: you pay invoice 771 this week and 772 next week.
    Let me go over it once more: £640 by card now, £500 on the 20th, and the rest on 5 October.
    So, for my notes: first payment on Monday, 1,000; second payment a fortnight later, 1,000; the last 870 on the 31st.
    Can I just recap? You transfer 6,450 on 12 June with the invoice number as reference.
    Right, we said eight hundred on the first of each month until December.
    So what we've settled on is 25% this week and the balance in three equal parts.
    In summary: payment of the undisputed £5,400 on Friday, and a credit note from us for £600.
    Have I noted that correctly: the tenth, five thousand euros, by standing order?
    So, once again, how much and when: £900 on the 3rd, £900 on the 17th.
    We agreed that you'd pay 2,500 dollars every other Friday, beginning this week.
    That makes six payments of 410, the first on 1 September, correct?
    I'll just repeat the dates: 10 July, 10 August, 10 September, two thousand each time.
    Fine, so you'll send me the slip tomorrow and the money arrives on Thursday, as agreed.
    To make sure we both have the same thing written down: 4,000 on the 8th, then 1,500 monthly.
    As agreed then, ¥480,000 in two halves, end of August and end of September.
    So our agreement is: the January bill today, February's on the 28th.
    Let me run through the plan again: nothing in August, £1,500 a month from September.
    My notes say 7 instalments, 1,000 each, by direct debit on the 5th. Is that what we agreed?
    Summing up our agreement: you pay 3,600 for the pump on the 30th, and the 420 right away.
    Good, that's a deal: 10 x $900, first one on the first.
    So then, five grand by Wednesday, and we release the delivery on Thursday. Yes?
    Alright, we've agreed on the 15th for the whole £2,780.
    Please check that I've got it right: £350 a month, standing order, from 1 November.
    Just so there's no misunderstanding, we agreed 1,800 by transfer today and 1,800 in two weeks' time.
    Let's run over that again: a third now, a third on 1 July, a third on 1 August.
    Okay: Friday, two thousand. Following Friday, two thousand. Then the remaining 450. Agreed?
    You'll pay £750 each Friday for eight weeks, that's how we leave it, yes?
    so just to double check, 1500 on the 5th, 1500 on the 19th and 1200 on the 2nd
    We've now fixed this: the 9,450 comes in two halves, on the 10th and on the 25th.
    Then I note as agreed: twelve hundred euros by the end of this week, and the freight is dropped.
    One more time for both of us: the cheque for £3,300 goes out today, first class.
    So we're saying 500 a week, every Monday, from the 6th.
    If I repeat that: Mr Hall signs tomorrow, and the 8,760 goes out in Thursday's run.
    That leaves us with 4 payments, 550 each, all on a Friday. Is that right?
    Correct me if I've noted anything wrong: 20% now, that is 3,100, then 10% monthly.
    So you've agreed to pay seven thousand by the 22nd and we drop the late charges.
    We have a plan then: £1,000 today, £900 for the next five months.
    To recap what you and I decided: $4,415 in full on 30 June, via wire.
    I'm writing down: Tuesday the 14th, 2,350, by bank transfer, reference 5502. All correct?
    So it's 1.1k this month, 1.1k next month, 1.1k in August, as discussed.
    What we've agreed is that you'll settle the oldest invoice today and the other two by the end of the quarter.
    May I quickly repeat our arrangement: 600 monthly, due on the 5th, last one in March.
    Let me repeat it to be on the safe side: eleven thousand on the 20th, and five thousand four hundred on the 27th.
    So the arrangement's as follows: cash for new goods, plus £300 a week towards the old account.
    Okay, then it's settled: thirty per cent by Friday, the rest in equal parts until Christmas.
    Just repeating: you return the 12 boxes, we credit them, and you pay 2,300 by the 15th.
    Therefore: 14,250 francs, two transfers, 1 and 15 May. Did I get that all down right?
    Before we finish, the agreement again: 4,100 on 30 April, same on 30 May, same on 30 June.
    So that's agreed: nine thousand three hundred and fifteen, on Monday, from your savings account.
    and the remaining 2,300 on the 28th like we said, right?
    That would be a first instalment of 700 on the 1st, as we just agreed, and then 700 every month.
    So we've got the deposit today, the balance on delivery. That's what we both said.
    I'd like to read out what I've got: "£2,000 on the 10th, £2,000 on the 24th, remainder on 7 June." Does that match yours?
    Here's what I've written down as agreed: standing order, 450, ten months, starting in May.
    Final check: half by card today, half by transfer on the 29th?
    OK we've shaken hands on 1,935 by Thursday noon.
    As promised by you, then: $299 today for July, $299 on Friday for August.
    Let me confirm the details with you: amount 3,980, date 12 March, method bank transfer.
    We're both clear, I think: £5k in your next run on the 25th, and no fees.
    You've said yes to three payments of $2,450, on the 5th of each month. That's what goes in my letter.
    Agreed, so you'll pay €1,080 the day after tomorrow, and you'll email me the confirmation.
    So to confirm our plan, 250 every payday, taken by direct debit.
    So I have you down for fifteen hundred next Friday and fifteen hundred the Friday after, as arranged.
    If I've understood our agreement properly, the 16.4k will be paid in four parts of 4,100.
    Let me put it together: date, the 1st; amount, 1,200; for six months; agreed?
    Right then, that's two payments: 3,700 on the first and 3,700 on the last of the month.
    All right, so your director authorises it today and the £26,000 arrives before Wednesday, as we've agreed.
    Then the deal is that you pay half before the weekend and I take the interest off.
    So we'll leave it at £410 on the 9th by cheque. Have I got that right?
    Quick recap of the plan: May 800, June 800, July 1,040.
    Repeating for the record: we agreed to 6,030 in five parts, first part tomorrow.
    So the first payment is on the 15th and the last on 15 December, eight times 640. OK with you?
    Let me say that again so we both have it: you're paying the £4,900, minus £200 credit, by Friday.
    We've arranged the following: 13,600 spread over eight months at 1,700, beginning on 1 February.
    So we agree on €5,075 this Thursday. Is that how you've got it?
    great, 1000 tomorrow then 1000 on the 18th. thats what ive noted
    I'll summarise it: the amount is 22,900 dollars, you pay 10,000 on Monday and 12,900 on 31 May.
    Then we've agreed Tuesday for the transfer and Wednesday for the slip.
    That's 95 euros today on the card ending 41, agreed.
    To go through it again, point by point: 2,140 in total, 1,000 at once, 1,140 on the 30th.
    In short we agreed: deposit 20 per cent on signing, rest in November.
    So as we've just arranged, you'll wire CHF 7,000 on the 17th.
    You pay 2,900 for the salmon on Friday and 1,450 every Friday after that, that was it, wasn't it?
    Is this how we've left it: one payment, £7,350, on 3 October?
    Okay so the plan's 5k down, then weekly 1k till it's done, confirmed?
    Just so that I note it right: did we say the 5th or the 15th for the two thousand?
    So the total of £3,450 comes in two payments, both in this month, as you've agreed.
    That's everything, I think: 860 dollars by new direct debit on the 1st, and no fee from the bank on you.
    We settled on €2,222 in a single payment on pay day, the 27th. Correct?
    As we've worked out together, you'd pay 1,275 on Monday and that closes the freight bill.
    Let me check my notes with you: fifty per cent on 1 April, fifty per cent on 1 May.
    So it's noted: payment of £560 today at three, and I wait for your email.
    We're set for Monday then, the whole £1,499, yes?
    So no cheque this time, a transfer, and it's £840 on the 11th: that was our agreement, wasn't it?
    we said twelve hundred, wednesday, bacs. right?
    Let me read that back: £2,000 on 30 November, then £1,000 on the last day of each month.
    Just to confirm, you'll pay 5,000 by bank transfer on Friday the 27th.
    So that's 25% today and three payments of £3,100 from December, is that right?
    To recap, we agreed on £4,000 by the 30th.
    So we've agreed £3,000 on 1 December and £1,000 a month after that, correct?
    Let me just repeat what we agreed: half now, half on 31 January.
    To sum up, you'll transfer $8,000 on Monday and the balance in two instalments.
    OK so to confirm: £2,500 this Friday and the remaining £5,000 in two payments in January and February.
    Let me go over that once more: 30% on Monday by bank transfer, then 4 payments of £1,200.
    So you'll pay £750 on the 15th of each month, starting in December, right?
    Let me confirm the details: £1,800 by 5 December, then £900 in January and £900 in February.
    So we're agreed: $500 every Friday until the end of March.
    I have you down for £4,200 by bank transfer on the 30th. Is that correct?
    To confirm then: you're paying £3,300 on Thursday 26 November.
    Reading that back: 25% down on Friday, then £450 monthly for six months. Correct?
    Let me repeat: 2,300 by the 15th, 2,300 by the 30th, by transfer. Correct?
    Settled then: 40 per cent by Friday, the remainder in equal parts till summer.
    To recap what we agreed, £600 each month from the 1st of June by standing order.
    So you'll return the pallets, we credit them, and you pay 1,900 by Tuesday, as agreed.
    So that's 5,000 on Friday and the rest at the end of the month, right?
    I've written down 1,500 on the 3rd and 1,500 on the 17th, is that right?
    We've arranged this: 9,600 over eight months, 1,200 each, from 1 March.
    We have a plan, then: £800 today and £600 for the next four months.
    So the arrangement is cash for new goods plus £200 a week on the old account.
    One more time, the cheque for £2,100 goes out today and the rest on Monday.
    """
}
