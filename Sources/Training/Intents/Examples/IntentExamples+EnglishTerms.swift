/// What stands, and why.
extension IntentExamples {
  static let englishTerms = """
    # hold-the-line
    The invoice was due on 3 May, and that date stands.
    I need the payment this month because we have our own suppliers to pay.
    We can't ship anything new until the old invoice has been paid.
    As I said, the amount has to be settled by the 15th.
    I understand, but it still needs to be paid.
    The goods were delivered and used, so the invoice has to be paid in full.
    It remains the case that £4,200 is due.
    We agreed on 30 days, and I need you to keep to that.
    I come back to my point: I need a payment this week.
    Under our terms, new deliveries stay on hold until the account is clear.
    Even so, the due date doesn't change.
    The price is the one you signed for, so it stands.
    i hear you but the invoice is still due
    That doesn't alter the fact that it's overdue.
    Be that as it may, we need the 5,000 by Friday.
    We've already waited two months, and we can't wait any longer.
    I have to insist on payment of the undisputed part.
    Whatever your customer does, our invoice is due regardless.
    Our agreement was with you, not with your client, so the payment is due from you.
    The payment doesn't depend on your client's paying you.
    I must ask you again to pay the full amount by the end of the month.
    Once the arrears are paid, we'll be delighted to deliver again, but not before.
    I'm staying with what I said, a first payment is needed this week.
    It's important to us that the terms are kept, we carry the cost otherwise.
    We're a supplier, not a bank, and we need the money to come in.
    I can move on the instalments, but the total stays the total.
    The credit stop stays in place until the arrears are cleared.
    No further goods on account until this one is paid, that's in our terms of sale.
    The 12,500 is what's owed, and I can't make it less.
    I know you'd like more time, but the money is needed by Thursday.
    What I need from you is still the same: the January invoice paid now.
    The fault in one box doesn't change that the other 39 have to be paid for.
    Your complaint covers 600; the remaining 5,400 is due now.
    Those are the terms you accepted when you opened the account.
    I have to stick to that date, our payroll depends on it.
    Nothing's changed on our side: payment first, then delivery.
    As mentioned, we need money in before we load the truck.
    That said, we still need £2k this week to keep the account open.
    I'd like to come back to the invoice: it's due and I need it paid.
    Like I said before, we need at least the oldest one cleared.
    I'm going to keep coming back to this, Mr Cole, because the money is overdue and we need it.
    Two weeks was the limit we gave, and it can't be longer.
    The contract says payment within 14 days, and we hold to it.
    We stand by the invoice.
    we've been patient since march, now it needs paying
    The machine's been running at your place for half a year, so it's only right that it's paid.
    It isn't a question of goodwill, the sum is contractually due.
    I'd ask you to stick to the date that you named yourself.
    You named the 10th yourself, and I'm holding to that.
    We've kept our side of the deal, now it's your turn.
    Your order for next week stays on hold till the balance is below the limit.
    I can't release the pallets while there's £7,000 past due.
    The lower sum doesn't cover it; what's due is 3,040.
    Our terms don't allow another shipment with an overdue item on the account.
    All the same, the first instalment has to come on the 1st.
    Sorry to repeat myself, but the amount is due today.
    Understood, and nevertheless the account must be brought up to date.
    The point remains that we've delivered and you've not paid.
    We need a payment before the month closes, otherwise I can't reopen your account.
    It doesn't matter which of you pays it, as long as it's here by the 20th.
    Interest or no interest, the principal itself must be paid now.
    A delay at your bank doesn't move our due date.
    With respect, the invoice isn't up for negotiation, only how you pay it.
    A software change doesn't stop a payment from being due.
    The holidays don't change anything, it was due before them.
    I see it differently: the work was accepted, so the bill is payable.
    You've signed the delivery note, so that invoice is payable as it is.
    Let's keep to what the contract says: net 30.
    From now on it's cash in advance until the old amount is gone, as per our conditions.
    I'm sorry for the trouble, but the flour's been eaten and needs to be paid for.
    Our own bills are due on the 25th, that's why I need yours before then.
    We simply need it, there's no more slack in our own cash.
    I won't move from the 15th, our supplier has to be paid on the 16th.
    We do need the whole amount, since the margin on these goods is tiny.
    The instalment plan only holds if each payment is on time, that's why the 5th is fixed.
    Sure, and I still need you to pay invoice 771 first.
    The thing is, it's 90 days late, and it has to be settled now.
    Until we have the money, the account stays on stop.
    Under the framework agreement deliveries are paused when an invoice is over 30 days late, and that's where we are.
    It's our policy for every customer: overdue paid first, new order second.
    The rules are the same for everyone, the balance must be cleared before we supply again.
    I can be flexible about how, but not about whether.
    I need to keep to this, otherwise I'd have to treat all customers differently.
    Let me be clear and polite: the payment's required by Friday noon.
    I'm asking for nothing more than what was agreed: 8,760 within thirty days.
    The reduced price only applied to payment in time, so the full price is due.
    There's no way round it, the sum's got to be paid.
    That's been discussed; the position is that the full 6k is due.
    I'd be glad to send the new batch, and as soon as the old invoice is settled I will, not earlier.
    What matters to me is that the overdue amount gets here this week, as we've bought the material for you.
    A partial delivery was agreed, so a part invoice is due for it.
    We've met you halfway twice already, so this time the date needs to hold.
    Yes, it's a hard month, but the amount outstanding hasn't got any smaller and we need it.
    The next lorry leaves when the April invoice is paid.
    I do need payment, and "soon" isn't enough for us to go on.
    The guarantee question is separate; the invoice must be paid meanwhile.
    Our deadline is still the 30th.
    Please bear with me, but I have to ask for the same thing again: payment of the overdue £1,935.
    Fine words don't pay our mill, we need the transfer this week.
    This has to be brought in order before we talk about new business.
    Agreed, the crates were late, but you kept them and sold them, so they're payable.
    no payment no pallets, sorry, thats how our terms work
    I've taken your point about the freight on board; the goods themselves still need to be settled.
    As I said, we need at least 25% up front.
    Our terms are 30 days and they apply to every customer.
    I can't go below a quarter as a first payment.
    The undisputed part is still due, whatever happens with the rest.
    We'd have to stop further deliveries until the account is back within terms.
    I have to stick to our minimum of 25% down.
    Company policy doesn't let me go beyond six months.
    We really do need the first payment before the end of the month.
    As I mentioned, the invoice is due regardless of the new system.
    Under our terms we'll have to hold new orders until this is settled.
    Our minimum is 25 percent up front, that hasn't changed.
    I still need at least a part payment this week.
    The contract says 30 days, and we have to keep to it.
    We can't release the next order before the account is cleared.
    The most I can give you is six months.
    I hear you, but the minimum down payment stays at 25%.
    There is no room to go below that.
    It still has to be paid within our 60 days.
    I'm sorry, but those are our terms.
    We need 25% before anything else.
    I've explained our position: payment within 30 days.
    Until we receive a payment we cannot ship anything more.
    No payment, no delivery, sorry, those are our terms.
    We won't ship again until the old invoices are paid.
    The 8,400 is what is owed, and that doesn't change.
    I can talk about how, but the sum stays.
    I do need a payment, "soon" is not enough for us.
    Please understand that the invoice is due now.
    I won't move from the 20th, we have to pay our own people.
    I have to ask for the same again, please pay the overdue amount.
    The due date was the 3rd and it stands.
    As I said, our terms are thirty days, and they apply to everyone.
    Without a payment this month I can't open the account for orders.
    We still need at least a quarter before anything else.
    """
}
