/// What the lists before it were measured by.
extension IntentExamples {
  /// Sentences that were held out once, to measure; written without a look at the others.
  static let englishOnce = """
    # greet
    Good morning, this is Carla Benning from Northgate Packaging.
    Hi Mr Osei, it's Tom in accounts receivable at Ridley Tools.
    Hello, Petra Lindholm here, calling from Aalto Paper.
    Afternoon, you're through to Jim Hartley of Castle Fasteners.
    Good afternoon Ms Duarte, my name is Wei Chen and I look after your account at Harmon Chemicals.
    hi there, Sanjay from Bluewater Supplies
    Hello Mrs Kowalczyk, it's Ruth from the credit team at Delmore Foods again.
    Good day, I'm calling on behalf of Marsh & Vale, the name is Oliver Pratt.
    Good morning, Priya here from Hartwell Fasteners in Leeds.
    hi there, it's Tom at Castle Paper Supplies
    Hello, this is Denise Okafor calling, accounts receivable at Brightwater Chemicals.
    Afternoon! Gareth, Valley Timber.
    Good day to you Mr Lindqvist, my name's Ruth Calder and I look after your account at Meridian Seeds.
    Morning Steve, only me, Jo from the brewery
    Hey Marcus, how you doing? Kelly over at Tri-County Roofing Supply.
    Evening, sorry to ring so late, Aled from Penfro Dairies speaking.
    Hello again Mrs Banerjee, you've got Northgate Linen on the line, Colin in credit control.
    hiya, good afternoon
    # verify
    Am I speaking with Mr Fenwick?
    Is that Helena Brandt in purchasing?
    Could I just check that you're the person who handles supplier payments at Tollgate Motors?
    Sorry, have I got the managing director on the line?
    Before I go on, would you mind telling me who I'm talking to?
    You're Mr Adeyemi, the owner, is that right?
    I was looking for Daniel Ruiz, would that be you?
    And you are the Ms Lao who runs the Bristol branch, yes?
    Is that Mr Donnelly I'm speaking to?
    could you put me through to Angela in purchase ledger please
    Sorry, who have I got there?
    Have I reached the owner of the Copper Kettle?
    Am I right in thinking you're the Janet Pryce who runs the garden centre?
    is Bob about? need a quick word with him
    I'd like to speak with Dr Menon himself, if he's available.
    And you are the bookkeeper there, are you?
    May I just check I've got the right company, Fielding Joinery on Mill Lane?
    Before I go any further, please confirm your full name for me.
    # state-debt
    Your account shows £14,380 outstanding since 3 March.
    Invoice 20817 for $6,250 fell due on the 15th of last month and we haven't had the money yet.
    There are four invoices open, €9,112.40 in total, the oldest one from January.
    I'm ringing because your balance of 22,600 is now 47 days past due.
    We've still got two deliveries unpaid, one for 3,100 and one for 1,875.
    According to our ledger nothing has come in against the April statement, which leaves 18,400 overdue.
    As of today it's 31,750 dollars, and 12,000 of that is more than ninety days old.
    The part payment in June brought it down, but 5,940 euros are still open.
    There's £4,218.60 outstanding on your account, and it was due on 31 August.
    invoice 20917 is still open, 1.9k, six weeks over
    According to my ledger you owe us for three deliveries of flour, twelve hundred and forty pounds all told.
    You've got two bills past due, the June one and the July one, $7,350 together.
    I'm ringing because nothing's come in against the compressor you had in May, that's £8,900 still showing.
    Your balance as of this morning stands at 15,460 euros, of which 9,000 is more than sixty days old.
    The charge for the scaffolding hire, number SH-331, fell due on the 14th and we haven't received anything for it.
    It's six hundred and eighty quid on the print job, unpaid since Easter
    Eight parasols plus carriage, eleven hundred and ninety, payable by 1 July and it's still sitting on your account.
    Just to flag that the September statement shows you forty-one days late on $23K.
    # open-question
    How do you see us getting this sorted?
    Where do you see a way out of this for both of us?
    # open-question cash-now
    Okay then, how much could you pay today?
    Roughly how much of it would you be able to manage right away?
    Is there any amount you could let me have today, even a small one?
    # open-question complaint
    What exactly was wrong with the pallets we delivered in May?
    Which of the pallets were the ones that came in wet?
    # open-question decider
    Who at your end has to sign off a payment of this size?
    Who besides yourself has to approve a transfer that size?
    # open-question payment-day
    When does your next payment run go out?
    When do you normally do your supplier run, end of month?
    What day did the money leave your account?
    # open-question per-month
    Right, so what could you manage a month?
    If we spread it out, what sort of monthly amount would your cash flow bear?
    Roughly what could the business manage each month without it hurting?
    # open-question proof
    What have you got from the bank that shows the transfer went out?
    do you happen to have a bank reference for that transfer
    # open-question reason
    Right then, what's been holding it up?
    What's been holding the payment up, Mr Fenwick?
    What's been holding the payment up, if I may ask?
    how come July went through fine and August didn't?
    # listen-back
    So what you're telling me is that your biggest customer hasn't paid you since Easter.
    If I heard you right, two of the machines arrived damaged and nobody got back to you.
    You said the invoice is sitting with your partner, who's away until Monday.
    Right, so the new accounting system went live and half your suppliers dropped out of it.
    Let me see if I follow: the order was split, but you were billed for the whole lot.
    I'm hearing that you've lost the council contract and had to let six people go.
    You mentioned the bank cut your overdraft in August.
    In other words, the goods themselves are fine, it's only the freight charge you don't accept.
    So the main contractor's holding back your money and that's what's choked you.
    If I've got you right, the boiler broke down and the repair swallowed the reserve.
    ok so the new accountant only started Monday and hasn't had sight of our invoices yet
    What you're telling me is that half the order came in the wrong colour.
    You said trade dropped off after the road was closed and it hasn't picked up again, did I hear that properly?
    Right, it isn't that you don't want to pay, it's that the bank has cut your overdraft.
    Let me see if I follow: your brother does the books, he's been in hospital since the 9th, and nobody else has the login.
    From your side, then, the invoice never arrived because it went to the old address.
    sounds like both your big clients left in the spring
    You mean the insurer still hasn't settled for the flood.
    # empathy
    I can see that's put you in a really tight spot.
    That must have been a hard few months for you and the team.
    I do understand that wages have to come first.
    I'm sorry to hear about your husband, Mrs Grant, that's an awful lot to carry on top of the business.
    Believe me, I know what it's like when a big customer lets you down.
    Fair enough, I'd be annoyed too if half a delivery turned up broken.
    I appreciate this isn't an easy call for you to take.
    It makes sense that you're worried about getting through the winter.
    That must be a really rough time for you, I'm sorry.
    I can well understand you're not keen to pay anyone while the wages are waiting.
    Thanks for being so straight with me, not everyone is.
    Gosh, losing your biggest customer overnight, I feel for you.
    sorry to hear about your dad
    I do see why you'd put the staff first, anyone would.
    It can't have been easy telling me that, I appreciate it.
    In your shoes I'd be worried sick as well.
    Honestly, after a year like yours, I get it.
    Nobody enjoys a call about money, and I know you're under a lot of strain.
    # propose
    Okay then, how about half now and half at the end of next month?
    What if you paid half now and the other half at the end of October?
    I could offer you three instalments of $4,000, the first on the 5th.
    Here's a suggestion: you settle the undisputed 7,200 this week and we look into the rest separately.
    We'd be willing to split it over six months at 1,500 a month.
    How about sending us 2,000 as a down payment and setting up a standing order for the remainder?
    One way to do it would be cash in advance for new orders plus ten percent on top towards the old balance.
    If you transfer the full amount by Thursday, I can waive the late fee for you.
    My idea would be £900 every Friday until it's cleared.
    How about 1,500 this Friday and the remaining 2,700 at the end of November?
    I could split it into four lots of £620, first one on the 1st.
    If the full sum's here by the 15th, we'll drop the late fee.
    what if you put a grand on the card now and we leave the rest till after Christmas
    Let me suggest this: three hundred a week, every Monday, until it's cleared.
    We'd take 60% straight away and the balance in thirty days.
    Suppose you settle the oldest invoice this week, I'd then give you till the 20th for the other two.
    My offer would be ten instalments of $850 by standing order from January.
    you send back the six unopened drums, I credit them, and you pay the 940 that's left by Tuesday, how's that
    For anything received before Wednesday noon I can knock two percent off.
    # refuse
    I'm afraid I can't agree to 200 a month on a balance of 30,000.
    Thank you for the offer, but putting it off until next spring isn't something we can do.
    Unfortunately a post-dated cheque won't work for us.
    No, I'm sorry, I can't take the machines back instead of payment.
    It's good of you to try, Mr Hale, but a 40 percent discount is not possible.
    That's kind of you, but we can't set it off against future orders.
    I have to say no to that one, twelve months is too long.
    Sorry, we're not able to accept payment only once your own customer has paid.
    I'm afraid I can't agree to ninety days.
    Sorry, a third off the bill isn't something we can do.
    no, that won't work for us I'm sorry
    I appreciate the offer, but fifty a month is too little for me to accept.
    Much as I'd like to help, writing off the interest is not on the table.
    We don't take post-dated cheques, unfortunately.
    Clearing the invoice off the books on a promise alone, I have to turn that down.
    Thank you for suggesting it, but we'd rather not have goods instead of money.
    That's kind of you, though I'll have to pass on free adverts in place of payment.
    Re-dating the invoice to October is something I must say no to.
    # hold-the-line
    As I said, we need the money in our account by Friday, because that's the date in the contract.
    The invoice is due all the same, and the 15th stays the deadline.
    Under our terms we can't release any more orders while the account is over sixty days late.
    It still comes down to this: we delivered in full and we need to be paid in full.
    Even so, I need at least the 5,000 this month, since otherwise I can't keep the account open.
    I'm going to stick with what I said, the first payment has to be in before the next truck leaves.
    That doesn't change the fact that we've already waited ten weeks and can't wait any longer.
    It's the same as five minutes ago, Ms Iyer: without a payment this week deliveries stop, as clause 9 of our terms provides.
    The due date was the 30th of September and it stays the 30th of September.
    I still need a payment this month, because the goods were delivered and signed for in full.
    Until the old balance is cleared we can't ship anything further, that's how our terms read.
    Even so, the invoice is payable; we've had to pay our own mill for that steel.
    as I said, it has to be the whole 2,300, it's been open since spring
    Our contract is with you and not with your client, so the amount remains due whatever they do.
    New orders stay on stop till the account is back inside thirty days.
    That doesn't change what's needed, which is money in this week, as our own wages depend on it.
    The chairs were fine and the terms were fourteen days, so we do have to stick to that.
    I've moved once already, back in July, so this time the date stands.
    # threaten
    If I don't see the money by noon, you'll have bailiffs in your yard tomorrow.
    Our lawyers will file against you on Monday and you can explain it to a judge.
    I'll make sure you never get credit from anyone in this town again.
    Maybe I should just come round to your house tonight and we'll see how busy you are.
    One call from me to your bank and they'll pull your loan.
    Pay up or we'll put you out of business.
    We're going to report you to the police for fraud unless this is cleared today.
    You'll be sorry if you mess us about any longer.
    If it's not here by Friday our solicitors will be all over you.
    I'll have you in court before you know it.
    you'll be sorry you ever ordered from us
    Shall I just send a couple of lads round to your yard to fetch it?
    I'm going to phone you every hour, day and night, till it's paid.
    Pay up or I'll see to it you never get credit from anyone again.
    One call from me and the police will be at your door.
    Maybe the taxman would like a look at your books.
    we'll see how you like it when the bailiffs carry out the ovens
    I know where your van's parked, think about that.
    # insult
    You people are nothing but crooks.
    Honestly, a child could run that company better than you do.
    I don't believe a word of it, you're lying to me again.
    What kind of clown doesn't know his own bank balance?
    You order like a king and pay like a beggar.
    Don't you have any shame, driving that car while you owe everybody?
    That's the most pathetic excuse I've heard all year.
    You never had any intention of paying, you just took our goods and ran.
    You're a liar, plain and simple.
    Honestly, a child could run that shop better than you.
    People like you make me sick, ordering stuff you never meant to pay for.
    oh spare me the sob story
    Are you thick or just lazy?
    What a shambles of a company you've got there.
    Funny how there's money for the new Range Rover, isn't there.
    I don't believe one word out of your mouth.
    You've got some nerve, you cheapskate.
    Did you learn bookkeeping off the back of a cereal packet?
    # reveal-to-third-party
    I'll let your customers know that you don't pay your suppliers.
    I've already told your receptionist about the 12,000 you owe us.
    Perhaps I should ring your father-in-law and talk to him about what you owe.
    Shall I send a copy of the reminder to all your staff?
    We mentioned your arrears to Brookes Haulage last week, so they're aware.
    The other members of the trade association are going to hear from us that you're behind.
    Since Mr Boyd isn't in, just tell him he's four months behind with nine thousand euros, would you?
    I could post on your company page that our invoices have gone unpaid since May.
    Could you tell your boss he's four months behind with our bill?
    I'll let your landlord know that you don't pay what you owe.
    Your wife ought to hear about the twelve thousand, so I'm calling her next.
    Right, every builder in town is going to find out you don't settle your invoices.
    Just leave him a note: Harris Glass, £780 overdue since June.
    we've put you on our website as a bad payer
    I've already mentioned to your bank manager that you're in arrears with us.
    You're only on reception, I know, but the firm you work for owes us $6,400.
    Next time I see the trade association lot I'll be telling them you stiffed us on the cable.
    As you're his mother, you may as well know that his garage hasn't paid us for the tyres.
    # ask-for-commitment
    So how much is it going to be, on what date, and by which method?
    I need something firm from you, so what sum, on what day and by what means?
    # ask-for-commitment cash-now
    Can you promise me 3,000 by transfer today?
    Please give me one firm figure you'll pay this afternoon.
    Will you pay me the first thousand today, yes or no?
    Exactly how much are you going to transfer before the bank shuts this afternoon?
    # ask-for-commitment complaint
    You'll definitely send me the list of broken tiles by Friday, won't you?
    # ask-for-commitment decider
    Will you get Mr Sandoval's signature on the release by Wednesday, yes or no?
    Will you have your finance director's signature on it by Wednesday?
    # ask-for-commitment payment-day
    Right then, which day will it leave your account?
    Which day exactly will the 4,500 be in our account?
    Do I have your word that you'll pay on the 20th?
    On which date exactly will the 3,400 be with us?
    can I put the 22nd in my diary as certain?
    # ask-for-commitment per-month
    What fixed amount can I put down for the first of every month, starting in September?
    Do I have your word on 450 a month, beginning in February?
    # ask-for-commitment proof
    Will you email me the transfer slip by four o'clock, definitely?
    will you email me the remittance slip before five
    # ask-for-commitment reason
    Can you promise that I'll have your explanation for the short payment by tomorrow lunchtime?
    # read-back
    Right then, so it's 2,000 on Friday and 2,000 on the 30th, yes?
    Let me just confirm: 5,000 by Friday by bank transfer and the remaining 3,400 on the 30th.
    To recap, you pay $2,500 on the 1st of each month, beginning in November, is that correct?
    So we've agreed that you send me the photos today and I credit the two broken boxes, right?
    I've written down full payment of invoice 4471 in Tuesday's run, does that match your notes?
    Just so we both have the same thing, it's six instalments of 800 by standing order, first one 15 May.
    Then it's 10,000 today and 6,000 on 10 June as agreed, correct?
    I'll go over it once more: half tomorrow, half on the last working day of the month, both to our Lloyds account.
    What we've settled on, Ms Duarte, is 1,200 a week for eight weeks starting this Friday, have I got that right?
    Let me repeat that: £1,100 on Thursday by bank transfer, the other £1,100 a fortnight later, correct?
    we've agreed on 250 every first of the month starting in March, have I got that down right
    Just so we both have the same thing written down, you pay the 3.2k on the 12th and I send the credit note for the two cracked basins.
    To recap what we settled: half tomorrow by card, half when the grant lands on 8 December.
    As to how much and when: nine hundred, Monday, direct to our Barclays account, that's what we said, yes?
    Okay, my notes of our agreement say six payments, $415 each, last one May 31. All correct?
    So I'm writing up our deal as: standing order, £75 weekly, Fridays.
    Then it's settled, you transfer the full 860 on Wednesday and email me the slip the same day, right?
    Going over the plan once more, invoice 118 this week, 119 on the 20th, 120 at month end, is that what we fixed?
    Agreed then, cheque for 2,040 in Tuesday's post, and I hold the reminder till the 19th, have I missed anything?
    # close
    Thanks for your time, Mr Fenwick, and goodbye.
    I'll put all of this in an email to you within the hour, have a good afternoon.
    That's everything from my side, thank you for being so open with me.
    Right, I'll ring you again on Monday once the payment's shown up, bye for now.
    It was good to talk to you, Ms Lao, all the best.
    Great, then I'll let you get back to work, bye!
    You'll get the written agreement from us tomorrow, and thanks again for picking up.
    Thank you, enjoy your weekend and speak soon.
    Thanks for your time, Mrs Avery, bye for now.
    I'll put that in an email this afternoon, have a good weekend.
    right, that's everything from me, speak soon
    Good talking to you, I'll call again once the transfer's shown up. Goodbye.
    Cheers Dave, all the best.
    You'll get a written confirmation from me within the hour, and thank you for sorting this out with me.
    I won't keep you any longer then, take care.
    Appreciate your help today, you have a great day now!
    Let's leave it there, and I wish you a pleasant evening.
    Lovely, thanks ever so much, ta-ra.
    # unsure
    How was your holiday in Portugal?
    Did you catch the match last night?
    um, well, the thing with the
    It hasn't stopped raining here since Sunday.
    The line's a bit bad, can you hear me all right?
    Our new catalogue is coming out in spring, with a lot more stainless in it.
    Hang on, my other phone's ringing.
    okay so
    Do you still use the blue crates or have you moved to the grey ones?
    My daughter starts school next week, would you believe it.
    any plans for the bank holiday then
    hang on a sec, my other line's going
    Erm, well, what I was going to...
    It's absolutely chucking it down here.
    We've a new range of LED panels out next month, by the way.
    testing testing
    Sounds like you've got a dog in the office, mine's a spaniel.
    the thing with the, um
    Bit of a line fault there, you went all crackly.
    """
}
