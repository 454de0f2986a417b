/// Questions by their topic.
extension IntentExamples {
  static let englishQuestions = """
    # open-question
    How do we solve this?
    What do you suggest?
    How do you see it?
    What would help you?
    Where do we go from here?
    what can we do about it
    How would you like to handle this?
    What would a workable solution look like from your side?
    Any ideas how we could sort this out?
    What are your thoughts on this?
    How can we get this moving?
    What options do you see?
    Is there something we can do to make it easier for you?
    How's business looking for the next few months?
    What do you propose?
    What would you do in my place?
    How realistic is that, in your view?
    What would need to happen for this to work?
    Could you tell me a bit more?
    What do you mean by that?
    How does that sound to you?
    How are things going with the restaurant these days?
    And what's your plan?
    What else should I know?
    Can you talk me through the situation?
    What was agreed with my colleague?
    How are your orders looking for spring?
    How do you usually deal with this sort of thing?
    Is that still the case?
    How do you see us getting out of this?
    Tell me a bit more about that.
    What would you like us to do?
    # open-question reason
    Why hasn't the invoice been paid?
    What happened?
    Can you tell me what's behind the delay?
    What's the reason nothing has come in since March?
    How come the payment didn't go out?
    What stopped you from paying on the due date?
    Is there a particular reason it's still open?
    May I ask what has been holding things up?
    what went wrong with the payment
    Could you help me understand why it's late this time?
    You've always paid on time before. What's changed?
    Has something happened in the business?
    Was it an oversight or is there more to it?
    Did the invoice get lost, or is money tight at the moment?
    Is it a cash flow matter or something else?
    What's going on at your end?
    Did the invoice reach you at all?
    What led to the backlog?
    Where did it get stuck?
    How did it come to this?
    Are you having difficulties at the moment, if I may ask?
    Is one of your customers paying late, or what is it?
    I'd be interested to hear what caused it.
    Tell me a bit about what has made it hard to pay.
    For what reason was the direct debit returned?
    Any idea why it wasn't in the last payment run?
    What's holding up the payment?
    Can you tell me what happened with our invoice?
    Why hasn't it been paid yet?
    What's been going on with payments lately?
    Could you walk me through what led to the delay?
    Has something changed on your side recently?
    What's the reason for the delay?
    How come the last two invoices were missed?
    What makes it difficult to pay at the moment?
    Why did last month's payment fail?
    What's the story with invoice 301?
    What got in the way of paying on time?
    What led to this?
    Is there a reason it hasn't gone out?
    What's been going on at your end?
    Is your customer late with you as well, or what's behind it?
    What's making it so difficult at the moment?
    # open-question cash-now
    How much could you pay today?
    What can you manage right now?
    Would you be able to pay something straight away?
    Is there any amount you could transfer this afternoon?
    could you do a part payment now
    What's possible for you this week?
    Could you pay half at once?
    How much cash do you have available for this?
    Which part of it can you cover immediately?
    Is a thousand pounds today within reach?
    Do you have anything in the account you could put towards it?
    What sort of sum would be realistic as a first payment?
    Could you at least settle the oldest invoice today?
    Can you stretch to two grand now?
    What would you be able to put down up front?
    How far could you go today without hurting payroll?
    Might a card payment over the phone be possible for a part of it?
    Is there room for a first instalment before the weekend?
    What's the most you could send over today?
    If not all of it, how much?
    Would 25% now be doable?
    What could you spare at the moment?
    Any chance of some money from you today?
    Can you pay the £640 by card while we're on the phone?
    How much of the 9,000 are you able to pay immediately?
    So what could you free up for us at short notice?
    How much could you manage right away?
    What does your cash position look like today?
    What would you be able to put towards this today?
    What funds do you have available at the moment?
    How much of the balance could you clear straight away?
    What could you pay today?
    What is the largest amount you could pay this week?
    How much cash do you have on hand?
    Could you pay something this week?
    Would a quarter now be possible at all?
    Is there anything you could send today?
    # open-question per-month
    What can you manage a month?
    How much per month would be realistic?
    What monthly amount could you live with?
    From which month could you start paying instalments?
    Would 500 a month be possible for you?
    If we spread it out, what could you afford each month?
    how much each month, roughly
    When could the monthly payments start?
    What would be a comfortable instalment?
    Over how many months would you need to spread it?
    What does your budget allow every month?
    Could you do a thousand monthly from May?
    What's left over at the end of a normal month?
    Which instalment could you keep up even in a weak month?
    Would it be easier for you to pay monthly or weekly?
    How many instalments would you need?
    Is a regular monthly sum something you could cope with?
    What could you put aside for us month by month?
    Could you see yourself paying in six monthly parts?
    Starting in September, what rate would work?
    Would you rather have smaller instalments over a longer time?
    What's the smallest and the largest you could pay in a month?
    Do you have a figure in mind for the instalments?
    Can the instalments begin this month, or only next?
    What sort of monthly rate were you thinking of?
    How much could you set aside from each month's takings?
    And how much could you afford each month after that?
    What sort of monthly instalment would be comfortable for you?
    What could you comfortably pay on a monthly basis?
    From January, how much a month is realistic?
    What can you afford to pay per month?
    How much could you set aside each week?
    Roughly how much could you manage on a monthly basis?
    What would be a manageable amount each month?
    How much a month would you be able to manage?
    Would 300 a month be possible?
    # open-question decider
    Who decides on payments in your company?
    Who signs off the payment run?
    Who has to approve this?
    Can you release the payment yourself, or does it need somebody else?
    Whose signature is needed?
    Is it your call or the director's?
    who's got the final say over there
    Do you need your partner's okay for that?
    Who would have to agree to an instalment plan?
    Does the head office authorise payments?
    Which manager approves invoices over 10,000?
    Are you authorised to agree to a plan?
    Who else needs to be involved on your side?
    Is there someone above you who has to give the green light?
    Who looks at the payment proposals before they go to the bank?
    How does approval work at your firm?
    Do two people have to sign?
    Would the owner need to sign that, or can the bookkeeper?
    Can you decide that on your own?
    Who holds the purse strings in the group?
    With whom do you have to clear it?
    At whose desk is the invoice waiting for a signature?
    Is Mr Hall the one who makes that decision?
    Who can say yes to this at your place?
    Does the board have to be asked first?
    Who in your group gives the okay for foreign suppliers?
    Who signs off on payments of this size?
    Who else needs to be involved in the decision?
    Whose approval do you need for that?
    Who makes the final decision on payments?
    Who has the authority to release the payment?
    Who do I need to convince?
    Who'd need to approve a payment plan on your end?
    Who signs the cheques?
    Is it you who approves payments, or somebody else?
    Who'd have to sign for that?
    Are you able to release payments yourself?
    # open-question payment-day
    When is your next payment run?
    On which days do you pay your suppliers?
    When could you pay?
    When did the transfer go out?
    What day did you pay it?
    Do you pay weekly or at month end?
    when do you usually do your payments
    How often do you do a payment run?
    Which day suits you best for the transfer?
    By when do you think you could settle it?
    What date was it paid on?
    Which weekday do your transfers normally leave the house?
    Is there a day in the month when cash comes in?
    Could it go out with Thursday's run?
    Do your payments leave on the 15th or on the last day?
    When would be a realistic date?
    How soon might you be able to clear it?
    Roughly when can we expect something?
    What's the earliest date you could manage?
    Would the end of next week be possible?
    What's the cut-off for getting into Friday's payments?
    When was the payment booked at your bank?
    Is the invoice scheduled in a run already, and for which date?
    At what point in the month are you usually liquid?
    Can you still get it into this week's batch?
    Would the 20th work for you, or is it better after payday?
    What date did you send the transfer?
    Which day of the month do you pay your suppliers?
    When did the money leave your account?
    When do you normally run payments?
    When was the transfer made?
    What day do your payments normally go out?
    When are you next paying suppliers?
    When do you normally make payments?
    Around when might something come in?
    Would the middle of next month be possible?
    # open-question complaint
    What's wrong with the goods?
    Which part of the invoice is wrong?
    What exactly was damaged?
    Which items are you disputing?
    Is there a problem with the delivery?
    Were you unhappy with something we supplied?
    What do you think the correct price should be?
    Which lines do you agree with, and which not?
    what was the matter with the delivery
    How many of the boxes arrived broken?
    When did you notice the fault?
    Did you report the defect to anyone at our end?
    Who at our company did you complain to?
    How much of the 6,000 is in dispute?
    Is the rest of the invoice all right?
    Was the quantity short, or was the quality the problem?
    Could you describe the fault for me?
    What didn't work with the machine?
    Do you have photos of the damage?
    What would you want us to do about the faulty panels?
    Did the driver note anything on the delivery note?
    Are all of the tiles cracked, or just some?
    Which price were you quoted?
    Is there anything about the invoice that isn't right?
    What is missing from the shipment?
    Is it the freight charge you don't agree with?
    What exactly is wrong with the delivery?
    Which of the invoices are you disputing?
    What's the problem with the parts we delivered?
    Which part of the invoice don't you agree with?
    What was wrong with the goods?
    Tell me more about the quality problem you had.
    Can you explain what's faulty about the shipment?
    Tell me what you were unhappy with in the delivery.
    # open-question proof
    Do you have a transfer slip?
    What reference did you put on the payment?
    Could you send me a copy of the bank confirmation?
    Under which invoice number did you pay it?
    Is there an order number for that?
    Have you got the remittance advice?
    Can you give me the payment reference?
    From which account was the money sent?
    Do you still have the email from our sales colleague?
    can u send me the proof of payment
    Which purchase order was it?
    Did you receive our letter of 12 May?
    Do you have anything in writing about that discount?
    What does your bank statement say?
    Could you read me the transaction number?
    Do you have a signed delivery note for it?
    Which address did our reminder go to?
    Is there a document showing the agreed price?
    What's the PO number you need on the invoice?
    Can you email me the screenshot from your online banking?
    To which of our bank accounts did you transfer it?
    Would you have a receipt for the cash you gave the driver?
    How was it paid, and is there any evidence?
    Did you get the copy invoice I emailed?
    Have you a cheque number for me, so I can trace it?
    Could you look up what you wrote in the reference field?
    Could you send me the remittance advice?
    What reference did you put on the transfer?
    Do you have a bank confirmation you could forward to me?
    What's the purchase order number on your side?
    Can you email me a copy of the payment confirmation?
    Do you have an order number for that?
    What proof of payment can you give me?
    Could I see the bank slip?
    """
}
