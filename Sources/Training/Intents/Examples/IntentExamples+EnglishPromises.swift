/// What asks for a promise, by its topic.
extension IntentExamples {
  static let englishPromises = """
    # ask-for-commitment
    So how much, when and how?
    Do I have your word on that?
    Can I rely on that?
    What exactly are you committing to?
    Can I take that as a promise?
    Is that a definite yes?
    May I write that down as firm?
    Will you do that for me?
    Can we shake hands on it?
    Can I hold you to that?
    I'd need something definite from you.
    Could we agree something binding now?
    so is that a firm commitment or just a hope
    Will you keep to it this time?
    Tell me precisely what you will do and by when.
    I'd like a firm commitment from you before we hang up.
    Are you sure you'll be able to stick to it? Can I count on you?
    Give me an amount and a date I can put in the file.
    What can I definitely tell my boss?
    Please be specific: how much and on what day will you pay?
    "As soon as possible" doesn't help me; what will you commit to?
    Do we have a deal?
    Is that guaranteed?
    Can I mark this down as agreed and fixed?
    I want a clear yes or no from you.
    Will you stand by that?
    Which amount, which date, which account: what will it be?
    Promise?
    How much will you pay and by when?
    Can I have your word that the transfer goes out on Thursday?
    Will you commit to that in writing?
    Can you promise me that?
    So what exactly are you committing to, and by when?
    I'd like a definite date and amount, please.
    Can you commit to the 28th?
    What exact amount will you pay, and on what date?
    Can I count on that payment by Friday?
    So can I put you down for Friday?
    Will you confirm that in writing by tomorrow?
    Do you promise to pay by Monday?
    How much can you commit to, and when will it arrive?
    Is that certain?
    Is that a promise, then?
    How much will it be, when, and by what means?
    So what will you pay, and when?
    Can I have that as a firm yes?
    # ask-for-commitment reason
    Will you find out today why it wasn't paid and ring me back before five?
    Can you promise me a clear answer by Friday on what caused the delay?
    Will you put the reason in an email to me by tomorrow noon?
    So you'll let me know by 3pm what held the payment up, yes or no?
    Do I have your word that you'll explain the late payment in writing this week?
    By when exactly will you tell me why it was held back?
    Will you check with accounts what went wrong and come back to me by Wednesday, definitely?
    Can I count on hearing from you tomorrow where the invoice got stuck?
    I need you to commit to telling me the reason by the 10th.
    Promise me you'll look into why the transfer failed before the end of the day.
    will you tell me by monday, for certain, why the cheque bounced
    Give me a firm date by which I'll know the cause of the hold-up.
    Can I put down that you'll explain the delay to me in writing by Tuesday?
    You will send me the bank's reason for the returned debit today, right? May I rely on that?
    # ask-for-commitment cash-now
    Will you pay £2,000 today?
    How much exactly will you transfer this afternoon?
    Can you promise me the first thousand today?
    What definite amount will you pay right now?
    Will you settle the oldest invoice today, yes or no?
    So what will you actually pay today, a firm figure please.
    Can I note down 1,500 as paid by card today, firm?
    Will you make the transfer of $4,000 while I'm on the line?
    Do you commit to a down payment of 20% today?
    I'd like a definite sum for today, what will it be?
    will you send the 640 right after this call
    Will you give me your card number now and pay the €900?
    Can I tell my manager for certain that 3k leaves your account today?
    Name me the exact amount you'll put through this morning.
    Do I have your firm word on five thousand today?
    # ask-for-commitment per-month
    Will you pay 800 on the first of every month?
    Can you promise 500 a month, without fail?
    What fixed amount will you pay each month, and from which date?
    Will you set up a standing order for £350 monthly by Friday?
    Can I note €1,000 a month starting in June as definite?
    So what monthly figure will you commit to?
    Do you give me your word on six instalments of 1,200?
    Exactly how much will come in each month, and on what day?
    Will the first instalment be here on 1 October, guaranteed?
    Are you committing to ten monthly payments of 450?
    Which monthly sum can I write into the plan as binding?
    will you stick to 600 every month, also in winter
    Can I rely on the instalment arriving by the fifth of each month?
    I need a fixed monthly amount from you that you'll keep to, so what is it?
    # ask-for-commitment decider
    Will you get Mr Hall to sign it off today?
    Will your director approve it by Wednesday, definitely?
    Can you promise me that your partner will sign before Friday?
    When exactly will the owner make the decision?
    By what day will you have the approval from head office?
    Can I note that your boss will release it tomorrow at ten?
    Will you speak to the managing director today and call me back by four?
    Do I have your word that you'll get both signatures this week?
    Will you make sure that the finance director sees it this morning?
    I want a firm date for the sign-off from your manager, which one?
    will you put it on your boss's desk today and tell me his answer by noon
    So when will the board definitely have decided?
    Can I take it as certain that Mrs Foster authorises it on Monday?
    Will you promise to have the owner call me back before 5pm today?
    Give me a firm day by which your director signs.
    Which date can I note for your manager's signature, for certain?
    # ask-for-commitment payment-day
    When exactly will you pay?
    When will you transfer it?
    On what date will the money leave your account?
    Can I note the 5th as firm?
    Will it be paid by Friday?
    Which day will we definitely have it?
    Can you promise me payment by 30 June?
    Will you include it in Thursday's run, for sure?
    Give me a fixed date, please.
    So, is Tuesday a promise?
    When precisely can I expect the £4,200 in our account, a firm date?
    will the transfer go out tomorrow, yes or no
    I need a definite day from you, not "soon".
    "Next week" is a bit vague. Which day will it be?
    Can I put a firm date against invoice 771?
    What day shall I write down as your definite payment date?
    When exactly can you make the payment?
    I need a firm date from you.
    On what date will we see the money?
    When can I expect the first instalment?
    When will you make the transfer?
    Please give me a specific date.
    When will you be able to settle this?
    Which date can you guarantee?
    What day can I expect the money in our account?
    On which day will you pay, exactly?
    I need the exact day, please.
    Will the money be here on Monday, definitely?
    # ask-for-commitment complaint
    Will you send me the photos of the broken tiles by tomorrow?
    Can you promise to tell me by Thursday which lines you contest?
    By when exactly will you let me have your complaint in writing?
    Will you let us know by Wednesday, for certain, whether the replacement pumps work?
    Which faults exactly will you put on the claim, and will I have it by Friday?
    Will you sign off the invoice once the credit note for the damage is with you?
    Can I note that you'll return the defective boxes by Monday?
    Once the price is corrected, will you drop the complaint, yes or no?
    Do I have your word that apart from the cracked panels the invoice stands?
    Will you check the delivery and give me the exact number of missing pieces by noon?
    When will you definitely let our technician look at the fault?
    Do you promise to keep the damaged chairs until our surveyor has seen them on Thursday?
    can you promise me the claim form for the short delivery today
    Will you list the wrong prices for me and mail it by 4 o'clock, definitely?
    # ask-for-commitment proof
    Will you send me the slip by noon?
    Can you promise to email the remittance advice today?
    By when will I have the transfer confirmation?
    Will you let me have the order number before five?
    Will you mail me the bank receipt as soon as it's gone through, today?
    Can I count on the proof of payment being in my inbox tomorrow morning?
    Will you confirm the plan to me in writing by Wednesday?
    Will you sign the repayment letter and send it back this week?
    So you'll forward the payment reference by three, promise?
    When exactly will you send me the screenshot of the transfer?
    Do I have your word that the signed agreement gets to me by Friday?
    will you text me the reference number once its done, today for sure
    Will you put the invoice number on the transfer this time, promise me?
    I need the swift copy by 11 tomorrow, will you see to it?
    """
}
