/// What does nothing in the talk.
extension IntentExamples {
  static let englishOthers = """
    # unsure
    Lovely weather we're having.
    It's been raining here all week.
    Did you see the match last night?
    United were dreadful, weren't they?
    How was your holiday?
    Hold on a second.
    One moment, my screen is loading.
    Just a sec, I need to find my glasses.
    Sorry, the line is bad.
    You're breaking up.
    Can you hear me?
    Could you speak up a little?
    Sorry, what was that?
    Pardon?
    Come again?
    hm
    Um, well, you know
    er
    Uh-huh.
    OK.
    Right.
    Yes.
    Hmm, maybe.
    Sure, sure.
    Mm-hmm, go on.
    I see.
    Really?
    Wow.
    Ah.
    Haha, good one.
    Well, well.
    Let me think.
    Give me a minute, I'm just pulling up your account.
    Wait, I've the wrong file open.
    So the invoice of the
    if you could just
    What I wanted to
    and then the, er, the other
    Because, you know, we
    the thing with the payment is, um
    asdf
    test
    test test 1 2 3
    jkl;
    qwertz uiop
    blah blah
    x
    We've a new range of LED panels coming out in spring.
    Have you seen our new catalogue?
    Our new espresso machine makes 200 cups an hour.
    We're moving our warehouse to Leeds in September.
    By the way, we're at the trade show in Cologne in May.
    We've just won an award for our packaging.
    Our website has had a facelift, you should take a look.
    The new model comes in blue and grey as well.
    I've got a dog too, a spaniel.
    My daughter starts school on Monday.
    The traffic on the ring road was a nightmare this morning.
    I've just had my second coffee.
    It's nearly lunchtime here.
    What time is it over there?
    Is it snowing in Oslo already?
    Are you going anywhere nice this summer?
    That's a nice accent, where are you from?
    I was in your town once, lovely harbour.
    Do you still play golf?
    My handicap's got worse since the operation.
    Oh, my phone's ringing, sorry.
    Somebody's at the door, bear with me.
    Could you hang on for a moment?
    Please hold the line.
    I'll just put you on speaker.
    I'm back.
    Sorry about that, the dog was barking.
    Bless you!
    That was the fire alarm, only a test.
    I have to look for a pen.
    My computer's just crashed.
    Let me turn down the radio.
    The keyboard's stuck again.
    Where was I?
    As I was saying...
    So, anyway.
    What else was there?
    Never mind.
    Forget it, that was a typo.
    No no, not you, I was talking to my colleague.
    My colleague is making faces at me.
    I don't know what to say.
    Let's see.
    Now then.
    Hang on, wrong window.
    i meant to write something else
    Interesting.
    That's funny.
    Cool
    We're having a barbecue at the depot on Saturday.
    Do you like the new van?
    Apples are very good this year.
    The euro's going up again, I read.
    They say there'll be a strike at the port.
    Elections are coming, everything's in the paper.
    Our football team is raising money for a new pitch.
    We've changed our logo, did you notice?
    What's for lunch?
    I'm going to the dentist this afternoon.
    Did you get a new phone system? The music's nice.
    Your hold music is Vivaldi, isn't it?
    I love your Christmas window.
    A friend of mine got married in your hotel.
    Who won the cup in the end?
    Nothing, go on.
    Um, give me a moment to think about it.
    Could you repeat that, please?
    What should I write here?
    is this thing working
    How do I finish the exercise?
    Next.
    skip
    lorem ipsum
    The bank holiday's on Monday, isn't it?
    The bank on the corner has closed, it's a bakery now.
    My lawyer friend told me a good joke yesterday.
    The court next to our office has been repainted, tennis I mean.
    We'll have a stand with free samples.
    I promise you'll love the new flavour.
    The new price list comes out in January.
    I'm sorry, I sneezed.
    Thank goodness it's Friday.
    So if on the first of the
    Hmm, let me have a look.
    One moment please.
    The weather has been awful this week.
    Did you watch the match last night?
    Er, well, you know.
    Mm-hm.
    Sorry, could you say that again?
    I like your office.
    Let me think about that.
    Hmm.
    That's interesting.
    What's the time at your place?
    Do you like football?
    How was your weekend?
    What's for dinner?
    Who won last night?
    My lawyer friend told me a funny story.
    The court next to the park has new tennis nets.
    The police have closed our street for the parade.
    Sorry, somebody was at the door.
    Sorry, what did you say?
    Sure.
    Well, yes.
    Hm, okay.
    Could you hold on a second?
    Could you say that again?
    How do I end this?
    What am I supposed to type?
    So the
    So, well, um
    I'll just get a pen.
    We've got a new catalogue out.
    Do you have kids?
    It's hot today.
    One second, my screen froze.
    Are you still there?
    What's on the menu today?
    What time do you close tonight?
    What's your favourite team?
    Where are you from, if I may ask?
    What did you do at the weekend?
    How old are your children?
    How was the trip?
    How do I get out of this screen?
    How does this exercise work?
    What else did I want to say
    Which button ends the call?
    Who's on the other line?
    Was that your dog?
    Did you get the rain as well?
    Have you seen our new brochure?
    Could you speak up, please?
    Could you wait a moment, please?
    Is this microphone on?
    Is it cold where you are?
    Sorry about the noise, they're drilling next door.
    Sorry, wrong button.
    I don't know.
    I'm not sure what to say now.
    I know, I know.
    Nice.
    Whatever you say.
    We've moved offices, by the way.
    My wife is a lawyer, funnily enough.
    """
}
