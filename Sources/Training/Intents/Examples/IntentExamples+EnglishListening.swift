/// That they are understood, and what they said.
extension IntentExamples {
  static let englishListening = """
    # empathy
    It's nothing to be ashamed of, it happens to good firms.
    Nothing to be ashamed of at all, you're not the only one.
    There's no shame in being short for a month.
    You've no reason to be embarrassed about it.
    I understand that.
    I can see why that's hard for you.
    I'm sorry to hear that.
    That must be a difficult time for you.
    Thank you for being so open with me.
    I appreciate your honesty.
    That can't be easy.
    i get it, thats rough
    I really feel for you.
    Oh dear, that sounds awful.
    I do understand your position.
    I can imagine how stressful that must be.
    It's completely understandable that you're upset.
    I'd be annoyed too if my order had come like that.
    Goodness, I'm so sorry about your father.
    I know what it's like when a big customer doesn't pay.
    Nobody likes to be in that position.
    That's a lot to deal with at once.
    Thanks for telling me, I know it's not a pleasant thing to talk about.
    I see, that's really bad luck.
    Ouch, losing your main client must hurt.
    You've had a tough year by the sound of it.
    It's good of you to be frank about it.
    I hear how worried you are.
    Believe me, I know how it feels to wait for money.
    I'm sorry you've had so much trouble with the delivery.
    I apologise for the way our driver spoke to you.
    You have every right to be cross about that.
    That's a fair point.
    Your frustration makes sense to me.
    I can well understand that wages have to come first.
    We've been through something similar ourselves, so I do sympathise.
    It takes courage to say that so plainly, thank you.
    I appreciate you explaining it to me.
    I wish you and your family all the strength you need.
    I'm really sorry you were kept waiting so long for an answer from us.
    poor you, what a mess
    No wonder you're under pressure.
    Of course you're disappointed, that wasn't what you ordered.
    I can hear that it's weighing on you.
    You're in a tight spot, I realise that.
    I know you'd pay at once if you could.
    I don't doubt for a moment that you want to pay.
    It's plain to me you're not doing this on purpose.
    I realise this call isn't what you needed today.
    You didn't choose this, I know.
    Please don't feel embarrassed, it happens to good businesses too.
    It can happen to anyone.
    There's no need to apologise, these things happen.
    Thank you for your trust.
    I'm grateful that you're talking to me about it rather than hiding.
    Thanks for picking up the phone, many people wouldn't.
    That's a heavy blow for a small firm.
    Gosh, a fire, that's terrible.
    I hope your wife gets well soon.
    I hope things pick up for you soon.
    I can relate to that.
    I'm with you, the prices have gone mad.
    Sure, I'd feel the same in your shoes.
    If I were sitting where you are, I'd be worried too.
    It's frustrating when you do good work and don't get paid for it.
    I understand how hard it is to run a restaurant at the moment.
    Farming's no picnic these days, I know that.
    Oh no, not the machine as well.
    I take your concerns seriously.
    I can see you're doing all you can.
    You've clearly been trying hard, and I respect that.
    I know how much work you've put into that shop.
    I'm sorry that the mistake on our invoice caused you extra work.
    My sympathies, that's a nightmare for any business.
    Losing a key person in accounts hits hard.
    Having to let people go must have been dreadful.
    Fair enough, nobody can plan for a flood.
    I understand you'd rather not promise something you can't keep.
    I see why you were reluctant to sign anything.
    It makes sense that you want to check the invoice first.
    I value that you say so honestly.
    You've been straight with me, and that means a lot.
    It was right of you to tell me that.
    I know the due date came at the worst possible moment for you.
    That sounds exhausting.
    what a shame, you'd built that up so nicely
    I'm truly sorry for your loss.
    I do see that the threat of losing the bank loan keeps you up at night.
    Nobody's blaming you.
    It's no fun to be chased for money, I understand that.
    I know it feels unfair.
    Right, I see where you're coming from.
    I see your point about the discount.
    It's only natural to be nervous about a new instalment on top of the rest.
    Understandably you want to look after your staff first.
    That's hard news, thank you for sharing it with me.
    Being owed 40,000 yourself and not getting it, that would drive me up the wall.
    My heart goes out to you.
    I'm glad you've told me.
    I know you've been a loyal customer, and that makes this all the harder for you.
    I understand completely, cash is tight everywhere this spring.
    It's okay, take your time, I know this is difficult.
    I sympathise, closing for two months would sink many a pub.
    You poor thing, three audits in one month.
    Thank you for being patient with us over that wrong delivery.
    I'm sorry, I didn't know you had been in hospital.
    That's a real pity about the contract.
    I'd hate to see a business like yours go under because others don't pay.
    We all have months like that.
    I completely understand, it's a difficult time for the whole trade.
    I'm really sorry to hear about the fire.
    That must be very stressful for you and your team.
    Thank you for being so open with me about this.
    I can see why you're frustrated.
    I realise this isn't easy for you.
    That sounds really tough.
    I appreciate you being straight with me.
    Nobody enjoys conversations like this one.
    I can imagine how worrying that is with staff to pay.
    I get that things are tight right now.
    Losing a big customer is hard, I'm sorry.
    I understand how frustrating this must be.
    Thanks for telling me, I know that wasn't easy to say.
    I know these are hard times for restaurants.
    It can't be easy running a clinic on your own.
    I do appreciate your honesty.
    I understand that this puts you in a difficult spot.
    I'm sorry you're going through that.
    No need to say sorry, it happens to all of us.
    What a pity, after all the work you put in.
    That's rotten luck.
    I can see why you'd be worried.
    I do sympathise.
    It can't be easy with a firm and a family to look after.
    I know you didn't plan for this.
    Thanks for telling me so openly, I know that isn't easy.
    I'm sorry to hear about the flood.
    That must have come as a shock.
    I appreciate you being so straight with me.
    Losing your best customer like that is hard.
    Anyone in your place would be stressed.
    I feel for you, really.
    Sorry you're having such a bad year.
    I can imagine how that weighs on you.
    I'd never wish that on anybody.
    I hear how hard this has been for you.
    I know how that feels.
    Must be awful to pay others when you haven't been paid yourself.
    I'm sorry the payment from your customer fell through.
    I understand that half your income is gone, that's tough.
    We all have months like that, I understand.
    # listen-back
    So your customer hasn't paid you.
    If I understand you correctly, your biggest client went under in April.
    So what you're saying is that the invoice never reached your desk.
    Let me see if I've got this right: the machine broke down and you lost two weeks of work.
    You're telling me half of the tiles came cracked.
    So the bookkeeper has been off sick since the start of the month.
    It sounds as if money is really tight until the season starts.
    I hear you saying that the bank has cut your credit line.
    In other words, the goods are all right, it's the price you don't agree with.
    So it isn't that you don't want to pay, it's that you can't at the moment.
    You mean the payment went out, but to our old bank account?
    so you've got 20k coming in but not till the end of the month
    As I understand it, your partner left and took the accounts with him.
    So the new software held up all the payments in May.
    What I'm hearing is that you're waiting for the tax refund.
    You said the driver left the pallets outside in the rain.
    So sales have dropped by about a third since the road was closed.
    Right, so there was a fire in the warehouse, and the insurer hasn't settled yet.
    If I follow you, the order was placed by a manager who's no longer with you.
    Do I understand you right that our rep promised you 5% off?
    Okay, so the invoice is stuck because the order number is missing.
    So two signatures are needed, and one of the directors is in Japan.
    You're saying the hospital pays you after 90 days, and that's what is squeezing you.
    So basically the restaurant's been closed for the renovation.
    Let me say it in my own words: you could pay a part, but not everything at once.
    So you feel we let you down with the late delivery.
    It seems you've already had this conversation with my colleague, and nothing came of it.
    That means you're caught between us and your own debtor.
    So, summing up what you told me: harvest was poor, diesel is dear, and the dairy pays late.
    You were told the credit note was on its way and it never came.
    So wages come first and after that there's little left.
    Did I get that right, the cheque was posted on Monday?
    So from your point of view, the invoice isn't due until the repair is finished.
    You've got three building sites standing still because of the frost.
    you're saying the boxes were short by 40 pieces, is that right?
    So the money is there, it just hasn't been released by head office.
    What you've told me is that the payment run was moved to the 25th.
    I take it you'd rather pay monthly than all in one go.
    So if I've heard you right, you don't dispute the debt itself.
    Tell me if I'm wrong: the new owners took over in March and don't feel bound by the old orders.
    So you've been hit by two cancellations in a row.
    You'd like to wait until your own invoice for the school job is paid.
    So it's the freight charge that bothers you, nothing else.
    You're worried that a payment now would leave you short for payroll.
    So your husband used to do the books and you're having to learn it all.
    Just so I've understood: the pump works, but it's too loud for the client.
    So the invoice went to the old address in Mill Street.
    Your point is that nobody ever called you back about the complaint.
    So the tourists stayed away this summer, and the hotel's half empty.
    You have the impression that you're being charged twice for the same thing.
    So the container has been stuck in customs for three weeks.
    Ah, so the export licence is what everything hangs on.
    You'd pay if you could, but the account is overdrawn.
    So you've changed banks, and the standing orders didn't move across.
    I understand from what you say that the owner decides, and he's away until the 12th.
    So that's the situation: one big customer, ninety days late, and everyone else has to wait.
    The way I understand it, you only got half of what you ordered.
    So your records show it as paid on 3 May.
    As you tell it, the discount was agreed by phone and left off the invoice.
    You mentioned that rent has gone up by 30 per cent.
    So the grant you were counting on was turned down.
    You've had to lay off four people, you said.
    So there are about 9,000 in open invoices owed to you, did I understand that properly?
    To check I've understood your side: the fault was reported in April and nobody came.
    So you'd have paid already if the director had signed.
    It's a bit like this then: you're profitable on paper, but the cash comes in too late.
    so the van was stolen and you couldnt do any jobs
    Okay, what I've understood is that the reminder went to the wrong department.
    So it's not a question of money, it's that you're annoyed with us.
    You reckon the market will pick up again in September.
    So you never ordered the extra pallets in the first place.
    I gather that the merger has turned your accounts department upside down.
    From what you say, the dentist chair has been out of order half of the time.
    So you're the third generation in the shop and it's never been this hard.
    You were hoping to pay us out of the sale of the old building, if I heard that correctly.
    Let me play that back to you: the goods came late, your customer cancelled, and now you're stuck with them.
    You paid the staff first and that used up what you had, yes?
    So you think 2,000 of the 6,000 is wrong. Have I got that right?
    So what holds you back is the missing delivery note.
    Then the problem is that the bank only pays out the loan in July.
    So you wanted to pay, but the payment was rejected because of the wrong account number.
    So what you're saying is that you can't pay until your own customer pays you.
    If I understand you correctly, the goods arrived but the paperwork was wrong.
    It sounds like the invoice never reached your accounts team.
    So the main problem is that your bank froze the overdraft, right?
    You mentioned that your director is away until Monday.
    So, in other words, you're holding the payment back until the credit note arrives?
    Let me make sure I've got this: the new system went live and payments are stuck.
    You said earlier that your biggest client went under.
    What I'm hearing is that cash will be tight until February.
    So nobody told you about the invoice, is that right?
    So the director signs everything and he's on holiday, have I got that right?
    As I understand it, you're waiting for the corrected invoice.
    So you feel that you were charged for parts that never arrived.
    In other words, cash is short until your tax refund comes in.
    You're telling me that the invoice was sent to the wrong address.
    So it's really the delivery note that's missing, correct?
    If I've got this right, you lost your main contract in the summer.
    So your customer pays you on the 10th and only then can you pay us, have I understood that correctly?
    Okay, so the order number was missing and that's why accounts rejected it.
    The way I understand you, you were only sent half of it.
    You're saying the bank cut your limit.
    So the money is coming, but not before the end of the month, you say.
    I hear you say that the delivery was short.
    What you're telling me is that your own customer hasn't paid.
    You mean the invoice never reached you.
    So it's the season, and sales are down.
    I hear you saying that nobody told you about the invoice.
    So you feel you're paying for something you didn't get.
    You have the feeling that we charged you twice.
    So it's hard because two of your customers went under, is that it?
    I understand that your cashier has left and nobody took over.
    So as I understand it, the bank is taking its time.
    You said sales have been slow since summer.
    So you're worried that the next season won't be better.
    If I've got you right, the parts came late.
    """
}
