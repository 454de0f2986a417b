extension WordingSentences {
  static let english = """
    Thank you for your business over the past year.
    Our records show that invoice INV-1042 is still open.
    Please pay by Friday 4 December 2026.
    If you have paid in the last few days, please disregard this letter.
    If you disagree with any part of this claim, please tell us why by 1 December.
    If we do not hear from you, we may start proceedings in the county court.
    We may claim interest and a fixed sum under the Late Payment Act.
    Interest runs at 8% over base rate, simple, from the day after the due date.
    We would be glad to discuss payment by instalments.
    We supply uniforms to Kent Police and to two fire services.
    The invoice is addressed to West Midlands Police, Accounts Payable.
    Thank you for your order for the police station in Leeds.
    The police authority has confirmed the delivery.
    The driver reported the theft to the police, and we sent the goods again.
    Your family business has been our customer for thirty years.
    We know that your family-run firm has had a hard season.
    Your children's wear order was delivered on 3 November.
    We are a family firm ourselves.
    Please tell your suppliers our new bank details only after checking them with us.
    You may wish to inform your customers of the new delivery times.
    We are part of a publicly listed company.
    Our parent is publicly listed on the London Stock Exchange.
    You can post it online through our customer portal.
    Mr Sheriff will call you on Monday about the delivery note.
    No bailiffs will be involved: we would like to settle this with you.
    The tennis court order was delivered in two parts.
    We cannot take that step without a court order.
    The court ordered costs in another matter that does not concern you.
    The official notice board was installed on 2 October.
    You are a government approved supplier, and so are we.
    Please take care: invoice fraud is on the rise, and our bank details have not changed.
    Our fraud prevention team calls before any change of account.
    Beware of fraudulent emails that ask you to change our bank details.
    Criminals pretend to be suppliers; please ring us before you change an account.
    We act for a criminal law practice in Bristol.
    This is not a criminal matter, and we would like to settle it.
    The shelf arrived crooked, and we have credited it.
    Mr Crook confirmed the figures by telephone.
    The contract contains no limitation of liability for late delivery.
    There is no limit on the number of instalments that we can discuss.
    We are sorry to keep calling off the delivery dates.
    We do not want to keep calling, so please let us know what suits you.
    Please reply by Friday, or else let us know when you can.
    Please send a remittance advice to our accounts department.
    The credit note for the damaged pallet is enclosed.
    The undisputed part of the invoice is £1,250.00.
    A statement of your account is set out below.
    Payment may be made by bank transfer to the account below.
    Our telephone lines are open from 9 am to 5 pm on weekdays.
    As agreed on the telephone, you will pay £500 on the last day of each month.
    If an instalment is missed, the whole balance falls due after written notice.
    We have received your payment in full; thank you.
    Please sign and return the reply slip to confirm the balance.
    Goods remain our property until they are paid for.
    We may pass the matter to a solicitor if it is not settled.
    Further supplies are on hold until the account is in order.
    Please quote the invoice number with your payment.
    We reserve our rights under the contract.
    Nothing in this letter is meant to cause you distress.
    The neighbouring unit signed for the parcel in error.
    Our seasonal price list is attached for your information.
    Your office told us that the invoice was approved on 12 November.
    Please let us have your reply within 14 days of this letter.
    We look forward to working with you again.
    """
}
