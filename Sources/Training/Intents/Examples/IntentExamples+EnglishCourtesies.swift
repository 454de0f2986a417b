/// Greetings, who is there, and goodbyes.
extension IntentExamples {
  static let englishCourtesies = """
    # greet
    Good morning, this is Anna Keller from Weber Fittings.
    Hello, my name is Tom Radley and I'm calling from Castle Packaging.
    Hi, it's Priya over at Linden Textiles.
    Good afternoon, Marcus here from the credit team at Harbour Steel.
    hi this is dave from northgate timber
    Morning! Sue from Petrov Bakery Supplies here.
    Good day to you, sir.
    Good evening, Ms Tanaka.
    Hello there.
    Hi
    Hey, good morning!
    Hello Mr Okafor, nice to hear your voice again, it's Ellen from Brookvale Paper.
    You're speaking with James Holt, accounts receivable, Meridian Pumps.
    James Holt speaking, from Meridian's Leeds branch.
    Good morning, Mrs Lindqvist, Carla Ruiz on the line from Solano Wines.
    Hi Bob, Janet here, your rep at Ridgeway Tools.
    Afternoon, it's Kev from the depot.
    My name's Olu Adeyemi, I look after your account at Fernside Chemicals.
    Let me introduce myself: Sophie Marsh, new credit controller at Dalton Glass.
    We haven't spoken before. I'm Rafael from the finance department at Corvina Foods.
    This is Wendy Park calling on behalf of Ostrava Ceramics.
    Hello, I'm ringing from Thistle & Rowe, the catering suppliers.
    Hello again, Anna from Weber, we spoke last week.
    Good morning, Weber Fittings here, Keller speaking.
    hello mr grant its lucy from the paint people
    Good morning Jean, it's your friendly supplier from Birch Lane.
    Hi there, Nadia calling from BluePeak Logistics in Rotterdam.
    Howdy, this is Wes with Lone Oak Feed and Seed.
    G'day, Mick from Coastal Marine Parts.
    Top of the morning to you, Declan from Shannon Dairy here.
    A very good morning to you, Mr Petrov. This is Helena Strand from Nordvik Seafood.
    Good afternoon, my name is Daniel Cho and I work in accounts at Pinecrest Medical.
    Hello, it's Pat in accounts receivable at Stone & Sons.
    Hi Maria, Steve from Apex Flooring, thanks for picking up.
    Hello Mr Bauer, good to reach you, this is Fiona from Calder Electrical.
    Thanks for taking my call, I'm Greg from Sunfield Produce.
    Good to get hold of you at last, it's Tara at Wexley Furniture.
    Greetings from Dublin, Aoife from Larkin Print here.
    Hi, you don't know me yet, I'm the new account manager at Torrent Valves.
    I'm calling from your seed supplier, Greenacre, my name is Paul.
    Ian Fletcher, Fletcher Hydraulics, good morning.
    Good morning, is it a good time? Kate from Amberley Dental Supplies here.
    Hello, hope I'm not catching you at a bad moment, it's Ruth from Tannery Row.
    Sorry to disturb you over lunch, this is Ben from Quill Office Supplies.
    Good morning, I'm Leila Haddad, I took over from Martin at Easton Cables.
    Hi, Martin's colleague here, Leila from Easton.
    Hi Chef, it's Rosa from the veg market.
    Hello, Dr Simmons, Amy from Clearwater Dental Labs.
    Good afternoon, Captain, Lars from the chandlery in Esbjerg.
    Yes hello, this is the accounts office at Hanley Bricks.
    This is Accounts at Hanley Bricks, Jo speaking.
    Evening, only me, Phil from the brewery.
    Morning all, Phil here.
    hiya, its becky from salon direct
    Hello? Hello, yes, this is Mr Osei from Volta Fabrics in Accra.
    Dear Mr Sato, good morning from London, this is Charles Venn of Venn Instruments.
    It's Charlotte again, from the cheese people.
    Good morning! My name is Mei Lin, I'm with Jade River Trading.
    Hi, returning your call, it's Noor at Saffron Spices.
    Hello, this is Oscar, the sales rep who came by in March, from Dunmore Tyres.
    Good afternoon, I am phoning from Kovacs Machine Parts in Budapest, Istvan Kovacs is my name.
    Hi, I'm on the customer accounts desk at Sterling Linen, name's Gary.
    Pleasure to speak to you, Ms Novak. I'm Adrian from Halden Boats.
    Happy New Year, Mr Webb! Tony from Crown Joinery.
    Hi Sandra, happy Friday, it's Mo from Citywide Couriers.
    Good morning Mr Dhillon, calling from Parkside Motors about your account.
    Hello, it's Emma at Redfern Plastics, I'm ringing about your account with us.
    Hi, Jon from Beacon Lighting, got two minutes for me?
    Good day, this is the credit department of Alder & Finch, my name is Miss Cole.
    Hello Mr Adams, this is Victor, I handle the northern customers for Bolton Fasteners.
    hello good morning
    Good afternoon
    hi, good to talk to you
    Good morning, thank you for answering.
    Hello, Zoe here, the one from the flower auction.
    Welcome back from holiday, Mr Hale, it's Nina from Tressel Hardware.
    Good morning from a sunny Lisbon, it's Duarte of Porto Cork.
    My name is Grace, I'm calling from the head office of Maple Uniforms.
    Hi, this is Kyle, I'm with the billing team over at Redwood HVAC Supply.
    Yo Danny, it's Chris from the tile shop.
    Hey there, Jasmine in billing at Cobalt Signs.
    Good morning, Mr Nakamura, my name is Peter Lang of Lang Optics, Vienna.
    Good morning, this is Helen Marsh from Northgate Bearings.
    Hello, my name is Raj and I'm calling on behalf of Fenwick Supplies.
    Hi there, it's Dana in credit control at Orion Tools. Is now a good time?
    Afternoon, Peter Lowe here from Halden Packaging.
    Thanks for picking up. How are you today?
    Hello, you're through to Sam at Brightwell Components accounts.
    Good afternoon, I'm phoning on behalf of Kestrel Engineering.
    Hi Mr Patel, it's Laura Finch from Castle Foods. Have you got two minutes?
    Morning! Tom Reed, Reed & Sons, credit team.
    Good day, this is Mark Ellison calling from Pennine Plastics about your account.
    Hello there, Priya speaking from Delta Freight.
    Hi, it's Joan again from Wexford Steel.
    Hello, Anna Kruger here, I look after your account at Lindholm Paper.
    Good evening, my name's Oliver and I work for Baxter Tools.
    Hi, sorry to bother you, I'm calling from the credit department at Sutton Glass.
    Hi, this is the accounts team at Corbel Bricks, Steve speaking.
    Good morning Ms Tan, hope you're well, it's Ray from Pacific Parts.
    Good morning, Mr Howard, it's Joyce from Lambert Tiles.
    Good afternoon, Mrs Petrov, my name is Alan Shaw, Shaw Timber.
    Dear Ms Ito, hello from Leeds, this is Becky at Moor Textiles.
    Mr Dean, good evening, Colin from the credit team at Arco Foods.
    Hello Dr Bauer, Ellen Price from Medline Supplies here.
    Pleasure to reach you, I'm Tim from Gale Marine.
    Hello again, it's Rita, we talked last month.
    # verify
    Am I speaking with Mr Cole?
    Is that Mrs Lindqvist?
    Is this Bob Carter?
    Could I speak to Ms Novak, please?
    May I speak with the owner?
    Who am I talking to?
    Sorry, who's this?
    And your name is?
    Could you put me through to accounts payable?
    Am I through to the bookkeeping department?
    have i got the right number for harris joinery
    Is this Harris Joinery?
    I'm looking for Mr Dhillon, is he in?
    Is Sandra around?
    Would you be Mr Grant?
    Are you the person who looks after supplier invoices?
    You are the finance manager, is that correct?
    Do I have Mr Sato on the line?
    Before I go on, may I check who I'm speaking to?
    Just to be sure I have the right person, are you Peter Nowak?
    For data protection I need to check, you are Mrs Elaine Foster?
    Could you confirm your full name for me, please?
    Can you confirm you're the director of Foster Catering?
    Would you mind telling me your name?
    Might I ask whom I have the pleasure of speaking with?
    Who's on the phone, please?
    Is it Jean I'm talking to, or her sister?
    Is Mr Okafor available?
    Can I have a word with the boss?
    Would it be possible to speak with whoever handles payables?
    Please could you connect me with your accountant
    put me through to Mr Hall please
    I'd like to speak to Mr Webb in person, please.
    I was hoping to catch Ms Tanaka, is she at her desk?
    is that you, mike?
    That's Mike, isn't it?
    Mr Bauer?
    Hello, Mr Bauer, is that you?
    Hi, do I have the right extension for purchase ledger?
    And what's your role at the company?
    You're the same Mr Jensen who signed the order in May?
    Are you the Mr Adams we deal with, or his son?
    Sorry, are you Adams senior or junior?
    Is this the accounts office or the shop floor?
    Could I ask your position in the firm?
    Are you still in charge of accounts over there?
    I have a Karen Moss down as our contact. Would that be you?
    According to our file the contact is a Mr Ruiz, are you him?
    Have I reached the Lakeside Hotel?
    Is this a mobile or the office line of Mr Petrov?
    Who would I need to talk to about supplier accounts?
    Which of you deals with our account?
    Are you the right person to talk to about our account?
    Am I right in thinking you run the garage?
    Is the manager there by any chance?
    Would Mr Holt be free for a moment?
    Can I get the owner on the line, please?
    Is Dr Simmons free, or shall I try again later?
    Do you happen to know if Ms Park is in today?
    Do I speak with the treasurer of the club?
    Are you the person responsible for payments at Delta Print?
    Hi, can I grab a quick word with Tony?
    you must be the new bookkeeper, right?
    Have you taken over from Mrs Clark?
    I was told to ask for Yusuf, is that you?
    My notes say I should speak to Linda. Are you Linda?
    First of all, may I make sure this is Mr Abara from Abara Motors?
    To make sure I'm not talking to the wrong company: is this Kestrel Foods in Hull?
    Could you spell your surname for me?
    Sorry, I didn't catch your name.
    I'm sorry, with whom am I speaking?
    Please tell me your name and what you do there.
    So you're Mr Lopez's assistant?
    Are you his wife or do you work there as well?
    Is this the Mr Chen who owns the restaurant on Mill Road?
    Is there someone from finance I can talk to?
    Can you give me the finance director, please?
    I need to talk to Mr Vance, and only to him. Is he there?
    I can only discuss this with the account holder, is that you?
    do you work in accounts
    Could you get Fatima for me?
    Chef, is that you or the sous-chef?
    Am I speaking with Ms Okafor?
    Could you put me through to whoever looks after supplier payments, please?
    Are you the right person to talk to about unpaid invoices?
    Who am I speaking to, please?
    Is Mr Hughes in today?
    Before we go on, can I just check I'm talking to the finance director?
    Is that the accounts payable department?
    May I have a word with the person who deals with supplier invoices?
    Just so I know I've got the right person, are you the one in charge of payments?
    Could I take your name and role, please?
    Would Mrs Carter be available?
    Hello, am I through to Mr Doyle in finance?
    Can I speak to whoever handles accounts payable?
    And you are the company secretary, is that right?
    Sorry, who is this I'm speaking with?
    Hello, I was hoping to catch Mr Novak, is he around?
    Could you confirm that you're responsible for paying suppliers?
    Is this the bookkeeper at Orchard Clinic?
    Do I have the right number for Mr Bell's office?
    Is this still the number of the accounts office?
    Can I have a quick word with Simon?
    Who's speaking, please?
    Who am I through to?
    And what do you do at the firm?
    Is it you who pays the suppliers?
    Have I got Mrs Laine on the line?
    Are you Mr Vogel himself?
    Which department have I reached?
    Might Mr Osei be at his desk?
    Is there somebody from finance I could speak to?
    Is it you who looks after supplier bills?
    And what's your job at the company?
    Is the office manager in by any chance?
    Could you get Mr Brandt for me?
    # close
    Thank you for your time, goodbye.
    Thanks, I'll send you the confirmation by email this afternoon. Bye.
    Have a good day.
    I'll put the plan in writing and you'll have it within the hour. Goodbye, Mr Cole.
    Many thanks for the good conversation.
    Thanks a lot, speak to you on Friday.
    That's all from me, have a nice weekend.
    Bye for now.
    cheers, bye
    Right, I'll let you get back to work.
    I'll call you on Thursday to see if everything's gone through. Take care.
    Thank you for your help, Ms Novak. Goodbye.
    I won't keep you any longer, all the best.
    We'll speak again next week then.
    Talk soon, bye bye.
    Thanks again, and give my regards to the family.
    I'm glad we found a solution, thank you and goodbye.
    I'll email you our bank details straight after this call. Good afternoon!
    Well, that's everything, thank you very much.
    Then I'll wish you a pleasant evening.
    As a next step I'll send you the letter to sign. Thanks for your time today.
    You'll get a written summary from me, and then we're done. Thank you.
    Good to talk to you, goodbye now.
    See you at the trade fair, bye!
    I'll note that in the file and get back to you on Monday. Goodbye.
    Thanks for sorting this out with me.
    Thank you, that was very helpful, I'll be in touch.
    Okay, I'll leave it there for today.
    Let's leave it at that for now, I'll ring you tomorrow.
    Ta, speak soon.
    Ciao, have a good one.
    You have my number if anything comes up. Goodbye!
    If anything changes, please call me before the date. Thanks and bye.
    If you've any questions you can reach me under this number. Goodbye.
    I appreciate your time this morning, Mr Sato. Goodbye.
    Great, thanks, I'll be looking out for your payment. Bye.
    I'll confirm everything by post, all the best until then.
    Good luck with the season, and goodbye.
    Get well soon to your wife, and thank you for the call.
    I'll let the warehouse know, and you'll hear from us. Have a great day!
    Thank you for calling back, bye.
    So long, Bob, and thanks.
    Until Friday, then.
    Until next time, Mrs Lindqvist.
    Looking forward to your email, goodbye.
    My pleasure, goodbye.
    You're welcome, have a lovely weekend.
    Thanks for agreeing to this, I'll send the paperwork today.
    That's great, we're all sorted, thank you.
    I'm going to hang up now so that you can make the transfer. Bye!
    Thanks ever so much, you've been very kind. Cheerio.
    thx, will send the mail in a minute, bye
    I think we've covered it all. Thank you and good night.
    I'd like to thank you for the open talk and wish you a good day.
    Let me thank you once more, and I'll talk to you in July.
    Enjoy the rest of your day, Mr Dhillon.
    I'm off to write that up for you. Take it easy!
    Thank you, Mr Bauer. My colleague Lena will follow up next week. Goodbye.
    With that I'll say goodbye and thank you.
    I'll try Mr Hall again tomorrow then, thank you, bye.
    Sorry to have bothered you, goodbye.
    I'll ring back when he's in. Thanks, bye.
    No message, thanks, I'll call again after lunch. Goodbye.
    Thank you for the information, I'll pass it to our technician and he'll phone you. Bye now.
    Okay, you'll have the credit note tomorrow. Thanks for your patience, bye.
    The corrected invoice goes out tonight. Thank you, goodbye.
    Very well, I'll wait for your transfer. Good day to you.
    Alright, we'll leave it here, thanks for talking it through with me.
    Wishing you a good harvest, speak again in the autumn.
    Thanks, Chef, and have a good service tonight!
    All the best to you and the team, bye.
    Super, thanks. I'll release your order as soon as it's in. Bye-bye.
    That'll be all, thank you for your cooperation.
    It was a pleasure to talk with you, I hope we'll meet in person one day.
    Goodbye
    Thank you and have a safe trip.
    Let me end here, I've another call waiting. Thanks a lot!
    I'll send a calendar note for our next call. Thanks, take care.
    Before I go, thank you for your frankness. Goodbye.
    We'll be in touch, then. Good afternoon, Mrs Foster.
    Happy holidays and goodbye.
    Catch you later, Danny.
    Thank you for your time, I'll send you a confirmation by email. Goodbye.
    Have a good afternoon, speak to you on Friday.
    That's everything from my side, thanks again.
    Thanks for your help today, bye for now.
    I'll put all of that in an email to you this afternoon.
    Is there anything else you'd like to ask before we finish?
    Great, we'll talk again next week.
    Right, I'll send over the agreement now. Thanks for your time.
    Okay, have a nice weekend, goodbye.
    I'll ring you on the 2nd to check it has gone through.
    Thank you, that's all I needed.
    Lovely, speak to you then. Bye.
    You'll receive our written confirmation tomorrow.
    Thanks very much for your time today.
    Thank you, goodbye.
    I'll follow up with a letter. Take care!
    Good day, Mr Hill, we'll speak next week.
    Good afternoon then, and thanks.
    Right, I'll wait for your transfer then. Good day.
    No message, I'll try again tomorrow. Bye.
    I'll email you the plan in a minute, thanks for your time.
    I'll put it all in writing today. Thank you, goodbye.
    That covers it from my side, have a good evening.
    Okay, I'll let you get back to work.
    Is there anything else before we hang up?
    Anything else from you? If not, thanks and goodbye.
    Thanks for your patience, I'll confirm it by mail. Bye for now.
    Thanks, I understand. I'll call again on Monday then.
    I appreciate your time. Have a good week.
    Good, then that's everything. Thank you for your help.
    I'll leave you to it, take it easy.
    Thank you for being so helpful, speak to you on the 5th.
    I know you're busy, so I'll let you go now.
    """
}
