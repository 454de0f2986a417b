/// What must not be said.
extension IntentExamples {
  static let englishWrongs = """
    # threaten
    I'll see you in court.
    Our lawyers will be in touch tomorrow.
    Pay up or we sue.
    You'll regret this.
    I'll call your bank.
    I'll ruin your credit rating.
    If the money isn't here by noon, I'm sending someone round.
    We'll send the bailiffs.
    I'll ring you every hour until you pay.
    I know where you live.
    Last chance, then it goes to our solicitors.
    We'll have your accounts frozen.
    I'll make sure you never get credit anywhere again.
    next letter you get will be from my lawyer
    You'll be hearing from our legal department.
    I'll report you to the police for fraud.
    Don't make me come over there.
    We will take you to the cleaners.
    I'm going to phone your customers and tell them everything.
    You don't want to find out what happens if you don't pay.
    I'll finish you in this town.
    We'll petition to wind up your company.
    I'll drag you through every court in the country.
    Then we'll just have to let the judge decide, won't we?
    The collection agency gets your file today and they're not as nice as me.
    Pay today, or I'll park our lorry across your gate.
    My brother will pay you a visit, and he isn't patient.
    I could make your life very unpleasant.
    You've got until five, after that I won't be responsible for what happens.
    Wait till the tax office has a look at your books, I'll see to that.
    I'll have your licence taken away.
    We'll collect the machine tonight, whether you like it or not.
    I'll take back the goods myself, with or without your permission.
    If I were you I'd start looking for a good solicitor.
    It'd be a pity if something happened to that nice shop of yours.
    Do you really want to lose your house over this?
    You'll lose everything, the business, the car, the lot.
    I'll drive you into bankruptcy.
    One call from me and your credit insurance is gone.
    I'll see to it that no supplier in the trade ever delivers to you again.
    We'll black-list you with the credit agencies.
    We will file suit on Monday.
    We'll be suing you personally.
    I'm handing this over to debt collectors right now if you don't pay.
    There'll be a statutory demand on your desk tomorrow morning.
    Either you pay or I call the police.
    You're playing with fire.
    I'm warning you.
    This is your final warning, pay or else.
    Pay, or there'll be consequences.
    Think carefully, because it's going to get ugly.
    I'll stand in your reception every day until I've got my money.
    We'll come and sit in your restaurant on Saturday night till you cough up.
    I'm coming down there with two of our warehouse lads.
    I can get nasty too, you know.
    You'll never work in this industry again.
    I'll get you deported if I have to.
    Let's see how your boss likes a call from me tonight.
    I'll phone your wife at home if I have to.
    Your bank manager will get a call from me, and then you'll see.
    Maybe I should ring your biggest client this afternoon.
    I'll turn up at your home at the weekend.
    Expect a visit.
    I'll keep calling day and night, on your mobile, at home, everywhere.
    You'll get fifty calls a day from us.
    Do we have to do this the hard way?
    We can do it the easy way or the hard way.
    We've ways of getting people like you to pay.
    My patience is over, the court order's on its way.
    If this isn't paid by Friday I'll have your van seized.
    They'll be carrying out your furniture.
    I'll put you out of business.
    You'll end up in prison for this.
    People go to jail for less.
    I'm pressing charges.
    If you hang up, I'm going straight to the magistrate.
    I'll make such a fuss outside your shop that you'll wish you'd paid.
    Forget about your mortgage, with the entry I'm giving you.
    your credit score is toast if this isnt in by monday
    Enforcement officers will be at your door before you know it.
    The sheriff will be knocking on your door.
    Your children won't thank you when you've lost the farm.
    Enjoy your last week in business.
    You can explain it to a judge.
    I'd hate to have to bring a lawyer into this, so you'd better pay today.
    Pay the 5,000 this minute or I file the papers.
    I've had enough, this goes to court.
    We'll garnish your bank account, every cent of it.
    I'll cancel all your orders for good and make sure that nobody else serves you.
    There won't be another call like this one, the next comes from our attorneys.
    You've been warned.
    Watch your back.
    I promise you'll be sorry.
    So what will it be, the money or the bailiff?
    Would you like me to send the debt collectors to your mother's house?
    I can have you on the insolvency register by next week.
    You'll see what happens when you mess with us.
    I will not rest until you're broke.
    Don't force me to take this further, you wouldn't like it.
    I swear I'll hunt down every penny you have.
    Shall I start proceedings, or are you going to pay me now?
    We'll switch off your software tonight and lock you out of your own data.
    The liquidators will be round to count your chairs.
    Nobody crosses me and gets away with it.
    If you don't pay by Friday we'll see you in court.
    I'll make sure your credit rating is ruined.
    Pay up or we'll send someone round to your office.
    You leave me no choice but to hand this over to our solicitors.
    We'll be forced to take legal action.
    Pay today or I'm calling your bank and telling them everything.
    Our lawyers will be in touch.
    I'd hate for your other suppliers to find out about this.
    You'll never get credit from anyone again.
    We know where you live.
    If this isn't paid tomorrow, I'm going to the police.
    We'll have bailiffs at your door.
    We'll wind your company up.
    Then I'll just come to your house tonight.
    Do you want me to ring your biggest client and tell them?
    If you don't cooperate, things will get unpleasant.
    You'll be hearing from our solicitor.
    We'll drag you through the courts.
    I'll have your business shut down.
    Expect a visit from our debt collectors.
    I'm warning you for the last time.
    I'll ring you every ten minutes until you pay.
    We have ways to make people pay.
    You'll see what happens if you don't.
    You won't get goods from anyone in this town again.
    Pay, or I'll make your life very difficult.
    I'd be careful if I were you.
    Then it's the court for you.
    Our lawyer will ruin you.
    I'll be standing at your door in the morning.
    It would be a shame if something happened to your shop.
    I know where your office is.
    # insult
    You're a liar.
    That's a lie and you know it.
    I don't believe a word you say.
    What a load of rubbish.
    You people are all the same.
    You clearly can't run a business.
    My grandmother could keep better books than you.
    You're a fraud.
    Crook.
    Are you stupid or what?
    how thick can you be
    Only an idiot would lose the same invoice three times.
    You should be ashamed of yourself.
    Pull the other one.
    Oh please, spare me the sob story.
    Boo hoo.
    That's the most pathetic excuse I've ever heard.
    Don't play dumb with me.
    You take me for a fool, don't you?
    You've been lying to me since January.
    You never intended to pay, you cheat.
    Typical, big car in the yard and no money for the bills.
    You've money for holidays but not for your suppliers, disgusting.
    Have you no shame?
    You're nothing but a thief.
    Eating our bread and not paying for it, that's stealing, you scrounger.
    Do they teach you that at bankruptcy school?
    Did you learn bookkeeping in kindergarten?
    What kind of amateur outfit are you?
    That company of yours is a joke.
    You're a joke.
    You couldn't organise a bun fight in a bakery.
    Let me talk to somebody with a brain.
    I'll say it slowly so that even you understand.
    Shall I draw you a picture?
    Can't you read? It says 30 days.
    Of course the bank was at fault, and the dog ate your cheque book.
    Yeah right, the cheque's in the post, ha ha.
    Another fairy tale from you.
    Your word isn't worth the paper it's written on.
    Your promises are worthless.
    You're the worst customer we have.
    You're a disgrace to the trade.
    No wonder your customers are running away from you.
    No wonder you're going bust.
    I've met con men with more honour than you.
    You lot are parasites.
    You're all talk, aren't you.
    So incompetent, unbelievable.
    Lazy, that's what you are.
    You're just too lazy to make a transfer.
    Grow up.
    You big baby.
    Stop whining.
    Stop your moaning, nobody cares about your problems.
    I couldn't care less about your sick kid.
    You're a coward hiding behind your secretary.
    Be a man for once and pay your bills.
    What would your father say, he built that firm and you're wrecking it.
    Your dad at least was an honest man.
    You wouldn't know an honest day's work if it hit you.
    You're wasting my time with your nonsense.
    Shut up and listen.
    You must think we're idiots.
    Anyone with half a brain would've paid by now.
    How do you even sleep at night?
    Do you call that management?
    Hopeless. Absolutely hopeless.
    What a clown.
    You're a deadbeat.
    Freeloader!
    cheapskate
    You are a swindler, sir.
    I've had toddlers keep their word better than you.
    Is there anyone over there who isn't useless?
    People like you make me sick.
    Frankly, you disgust me.
    You're full of it.
    You're making that up, aren't you? As always.
    Nobody could be that unlucky, so stop inventing stories.
    I wouldn't trust you with a piggy bank.
    A woman your age should know how to pay an invoice.
    I see you're too poor to play with the big boys.
    Your so-called complaint is just a dirty trick to get out of paying.
    You owe half the town, everyone laughs at you.
    You call yourself an accountant?
    Your excuses are getting dumber by the week.
    You're lying to me, aren't you?
    That's a pathetic excuse.
    What kind of company can't pay its bills?
    People like you never intended to pay in the first place.
    I don't believe a word you're saying.
    Are you stupid or something?
    You obviously can't run a business.
    You're nothing but a bunch of crooks.
    Do you take me for an idiot?
    Honestly, your bookkeeping is a joke.
    I'm tired of your excuses.
    You clearly have no idea what you're doing.
    Stop wasting my time.
    You're a thief.
    Are you incapable of paying a simple bill?
    You're a disgrace to your trade.
    Poor you, my heart bleeds.
    What kind of firm is this, a kindergarten?
    How can anyone be so useless?
    Do you ever tell the truth?
    You people are all the same, all talk.
    How do you look at yourself in the mirror?
    Are you too thick to read an invoice?
    Save your fairy tales for somebody else.
    You couldn't run a lemonade stand.
    Honest businesses pay, yours doesn't.
    You're nothing but a cheat.
    Were you born yesterday or are you just slow?
    Do you call that running a business?
    Anyone with a bit of sense would have paid long ago.
    How do you sleep at night?
    """
}
