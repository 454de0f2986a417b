/// What tells others of the debt, or says that it will.
extension IntentExamples {
  static let englishDisclosures = """
    # reveal-to-third-party
    I've told your receptionist that you owe us £12,000.
    I'll let your customers know that you don't pay your bills.
    Please tell your boss he's three thousand behind with us.
    Could you pass on to Mr Hall that his invoice of £4,200 is overdue?
    I'll tell your bank that you can't pay your invoices.
    We'll put your name on our website with the amount you owe.
    Does your wife know you owe us eight grand? I'll ring and tell her.
    I already mentioned to your landlord that you're in arrears with us.
    Everyone at the trade association will hear that you don't pay.
    tell him he still owes us for the tyres
    When your secretary answered I explained that it's about your debts.
    I'm going to post on social media that you haven't paid us for six months.
    Would you take a message? It's about Mr Grant's unpaid bill, 1,870 pounds.
    Your neighbour was kind enough to take the call, I told him about the unpaid invoice.
    Then I'll have to inform your main contractor that you leave your suppliers unpaid.
    I've spoken with your brother about the money you owe us.
    Let's see what your customers say when they learn you're broke and owe us 20,000.
    I'll write to the newspaper that your restaurant doesn't pay its suppliers.
    I told the girl at your front desk how far behind you are with your payments.
    Just tell your dad his account with us is sixty days overdue.
    Could you let your husband know that the bill for the kitchen, 9,450, is still unpaid?
    We'll send the reminder by open postcard so that everybody in the office can read what you owe.
    I'll copy your whole team in on the overdue notice.
    I sent the overdue statement to all of your directors and to the works council.
    I'm going to let the other suppliers in your street know you've stopped paying.
    Your competitor asked about you, and I said you're four months in arrears.
    I had a chat with the guys at the wholesaler, they now know about your debt as well.
    Fine, I'll tell your partner about the arrears.
    Your accountant, your bank and your landlord are all going to hear about this unpaid debt from me.
    I've let your insurance broker know that you're not paying us.
    Your own staff should know that you don't pay your bills, I'll tell them.
    We'll publish a list of bad payers and you'll be at the top.
    I'd put a sign in our shop window: Miller's Garage doesn't pay.
    The next customer who walks into your store will hear from me how much you owe.
    I'll leave the message with your cleaner then: he owes us 2,350.
    Please give her the message that she's behind with the linen invoices.
    Well, as he isn't there, tell him that it's about the 6,000 he hasn't paid.
    Since you're his colleague I can tell you, he owes us five thousand.
    You're his daughter? Then tell your father we want our £800 that's overdue.
    And you work with him? So you should know your boss hasn't paid us since spring.
    I've been asking around about you and everyone now knows you've got debts with us.
    I'll tell your mother that you owe us money.
    I let it slip to your foreman that the company's unpaid bills are piling up.
    Our other customers have been told that you're not paying.
    I'll tell everybody at the fair that your firm is behind with its bills.
    You'll be in our newsletter next month as a non-payer.
    The chamber of commerce will get a letter about your unpaid invoices.
    I'll mail your franchise headquarters that your branch doesn't settle its invoices.
    I've informed your parent company of the arrears.
    Your supplier in Milan rang me and I've told him what you owe here.
    Shall I tell your clients that you're not paying for the materials in their house?
    I'd like your client to know that the tiles on his floor haven't been paid for.
    Do your guests know that the wine they drink isn't paid for? I'll tell them on Saturday.
    I'm going to stand in the lobby and tell the guests you owe us 15k.
    I'll review your hotel online and write that you're a bad payer.
    A public post about your overdue invoices goes out tonight.
    I've put the unpaid amount in the group chat of all the dealers.
    if its not in tomorrow ill tell the whole village you dont pay
    Half of the village has heard from me that you're behind.
    I told the driver to tell whoever opens that the bill is overdue.
    Our driver mentioned it to your warehouse people, that nothing has been paid since May.
    I left a message on your family's answering machine about the overdue $640.
    I spoke to your son on the phone and he was surprised to hear about the debt.
    I'll fax the dunning letter to your reception so all can see it.
    We've told your freight forwarder that you are in default with us.
    Your bank's going to learn that you're 90 days overdue.
    Your lender should know about the arrears, so I'm writing to them.
    I'll let your credit insurer and all of my colleagues in the trade know that you're not paying.
    The mayor is a friend of mine, I told him you owe us a lot of money.
    Wouldn't it be embarrassing if your customers found out you can't pay us? I'll see that they do.
    I've asked the girl in accounts at your customer's to pay us directly because you're in arrears.
    I'll ring the school you work for and explain that you don't pay your subcontractors.
    I'm telling your church that its treasurer doesn't pay his debts.
    Please inform the manager that the account's overdue by £7,100, thank you.
    Can you write this down for him: invoice 771, unpaid, two months late.
    Just leave a note on her desk, it says she owes Weber Fittings 940 pounds.
    He's not in? Never mind, it's only that he hasn't paid our invoice.
    You're only the temp, but let me tell you, this firm hasn't paid us in half a year.
    I told your assistant all about the overdue balance.
    Your assistant knows the figures, I gave her the list of what you owe.
    My colleagues at three other breweries know you owe us for the kegs.
    I'll bring up your debt at the next meeting of the traders' guild.
    I'll speak to your biggest account and let them know you're insolvent and not paying.
    The whole market's going to know that you buy fish and don't pay for it.
    We'll notify all your creditors that you've stopped paying us.
    Your tenants will be told that the heating oil hasn't been paid for.
    I thought your investors might be interested in the unpaid invoices, so I've sent them copies.
    I'll inform your auditors and your shareholders about the overdue amount.
    Then I'll speak with your employer about the money you owe us.
    I've rung your ex-wife, she had no idea about the debt.
    Your golf club ought to know what sort of payer you are, I'll tell them you owe us 7k.
    May I leave a message with you for Ms Park? She has 1,275 overdue with us.
    It's about an unpaid invoice, could you tell your colleague that when she's back?
    Let your manager know the payment to us is 45 days late, will you?
    I'll tag your company in a post saying you haven't paid your bill.
    So I told the caterer next door, those people owe us four thousand euros.
    The people in your waiting room will hear it, doctor: you owe us 13,600.
    I've got the number of your architect, and he'll be told that you don't pay your craftsmen.
    Anyone who asks me will be told that you're in arrears with us.
    Your name and debt go up on the notice board at the auction hall.
    We will tell all your customers that you don't pay your bills.
    I'll tell everyone in the trade that you don't pay.
    Could you tell your boss that he owes us nine thousand pounds?
    Since he isn't there, please let him know his invoices are overdue.
    I've already spoken to your landlord about the debt.
    Please tell Mr Grant that he still owes us £4,000.
    Your husband hasn't paid our bill for three months, did you know that?
    I told your receptionist about the overdue invoices.
    Would you let her know that her company is three months behind with us?
    He's not there? Then tell him his bill of £900 is overdue.
    I mentioned your unpaid invoices to one of your customers last week.
    Can you pass on to your boss that his company owes us £2,000?
    Oh, you're his wife? Well, he's three months late with his payments.
    Tell your husband his account is overdue.
    We've let your bank know about the unpaid bills.
    Could you take a message? It's about Mr Flynn's unpaid bill of 640 pounds.
    May I leave a message for Ms Roth? She has 2,100 overdue with us.
    I'll call your biggest client and say you don't pay your suppliers.
    I'm going to write on your page that you haven't paid us.
    Your mother should know about the arrears, I'll ring her.
    I'll let the other suppliers know you're behind with us.
    Please tell him that the invoice for £900 hasn't been paid.
    I've told your neighbours that you owe us money.
    I just mentioned to your colleague that your account is in arrears.
    We will inform your customers that you are in default.
    """
}
