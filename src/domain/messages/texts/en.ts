import type { DraftTexts } from "./draft-texts";

/** Messages in English. */
export const EN: DraftTexts = {
	"hello": "[Hello {name},|Hello,]",
	"bye": "[With best wishes,\n{me}|With best wishes]",
	"memory": {
		standIn: "[A memory you share]",
		recall: "I still remember ",
		name: "This has stayed with me: ",
		opening: /^(?:(?!(?:\p{Ll}+ed|sent|met|wrote|spoke|spent|saw|had|went|ran|told|gave|got|took|came|made|heard|ate)\s)\p{Ll}|(?:The|Our|Your|My|That|This|These|Those|An?|How|When|What|All)\s)/u,
		subject: /^(?:I|(?:we|it|he|she|they|there|you(?!\s\w+ing\s)))(?:['’]\w+)?\s/i,
	},
	"met": {
		breakfast: "breakfast", coffee: "the coffee", lunch: "lunch", dinner: "dinner", meeting: "your time", visit: "the visit",
		event: "the conversation", call: "the call", video: "the call", message: "your message", email: "your message",
		card: "your card",
	},
	"when": [" today", " yesterday", " the other day"],
	"silence": [
		"more than a year", "more than two years", "more than three years", "more than four years", "more than five years",
		"more than six years", "more than seven years", "more than eight years", "more than nine years", "more than ten years",
	],
	"drive": {
		job: "I’m preparing my next move",
		business: "I’m growing my business",
		watch: "I’m following closely how things are changing",
		expertise: "I’m going deeper into what I do",
		partners: "I’m building something with a few people",
		investors: "I’m preparing to raise funds",
		other: "I’m working on a project I care about",
		new: "I’m getting ready for something new",
	},
	"driven": "[, in a field I find exciting: {field}.|, and I’m enjoying it.]",
	"keep-in-touch": [[
		"How are things with you?",
		"{memory} It came back to me this week, and I wanted to say hello.",
		"[A bit of news from me: {news}.|As for me, {drive}{goal?}|There’s plenty going on here, most of it good.] [How are things at {company}?|What’s taking most of your time these days?]",
		"There’s nothing I need; I’d just like to hear from you. And if you’re free for a coffee one of these days, I’d love to see you.",
	], [
		"Just a hello",
		"No request today, just a hello. {memory} It seemed reason enough to write.",
		"[I’ve kept in mind what you’re looking for: {seek}. How is the search going?|What’s the most interesting thing you’ve come across lately?] [My own news in one line: {news}.|On my side, {drive}{goal?}|My own news is better told in person.]",
		"Let’s have lunch whenever you have a free hour.",
	]],
	"reconnect": [[
		"It’s been too long",
		"[It’s been {silence}|It’s been far too long] since I last asked how you are, and I’d like to put that right. {memory} I think of it fondly.",
		"[Some news from me: {news}.|These days {drive}{goal?}|A good deal has changed on my side.] [Are you still at {company}?|What are you up to these days?]",
		"If you have time in the coming weeks, let’s have lunch, or a call if that’s easier. I’m not after anything; I’d just like to hear how you’re doing.",
	], [
		"Hello again",
		"You came to mind this week. {memory}",
		"[After {silence} without a word, I’d rather write now than wait for the right moment.|I’d rather write now than wait for the right moment.] [I’d like to hear how you are, and what you’re working on at {company}.|I’d like to hear how you are, and what you’re working on.] [As for me, here’s the latest: {news}.|As for me, {drive}{goal?}|My own news can wait until we speak.]",
		"Would a fifteen-minute call suit you one of these days? And if now isn’t the time, I’d be happy with two lines.",
	]],
	"advice": [[
		"Your advice, if you have twenty minutes",
		"[It’s been {silence} since I was last in touch, and there’s a reason I’m writing: I’d value your advice.|I’m writing because I’d value your advice.] [It’s about this: {matter}.]",
		"{memory} That’s partly why I thought of you. [There’s been news since then: {news}.|I’ve come some way since then.{silence?}] Right now {drive}",
		"Could we speak on the phone for twenty minutes in the next two weeks? I’ll bring three questions and no more. If this isn’t a good time, just say so; I’ll understand.",
		"Thank you either way.",
	]],
	"information": [[
		"[What you do at {company}|A few questions about your work]",
		"[After {silence} without a word from me, I’ll be direct.] I’m writing because I’d like to understand [what you do at {company}|your field, {sector}|what your work is like][, and one thing above all: {matter}].",
		"{memory} That’s partly why I’m turning to you. [There’s been news since then: {news}.|I’ve come some way since then.{silence?}] Right now {drive} I’d learn more from one conversation than from ten articles.",
		"Could we talk for fifteen minutes, by phone or over coffee, in the next two weeks? I’m not asking for a job; I’d like to hear how you see things. And if you’re too busy, I’ll understand.",
	]],
	"introduction": [[
		"[An introduction to {person}, if it feels right|An introduction, if it feels right]",
		"[It’s been {silence} since I last wrote, and there’s a reason I’m writing today.|There’s a reason I’m writing today.] I’d like to talk with [{whom} about this: {subject}|{whom}|someone who can help me with this: {topic}|someone who knows this field well: {field}|someone who has been down the same road].",
		"{memory} That’s why I’m asking you rather than someone I barely know. [There’s been news since then: {news}.|I’ve come some way since then.{silence?}] Right now {aim}",
		"[Could you introduce us in the next three weeks?{person?}|Is there someone you could introduce me to in the next three weeks?] Twenty minutes of their time would be plenty, and I’ll send you three lines to forward. [If you don’t know each other well enough, or it feels awkward, please think no more of it.{person?}|If nobody comes to mind, or it feels awkward, please think no more of it.]",
		"Thank you either way.",
	]],
	"introduced": [[
		"[Introduced by {person}|A first conversation]",
		"[It’s been {silence} since we last spoke, and {person} has kindly put us back in touch.|{person} has kindly put us in touch.|It’s been {silence} since we last spoke, and I’m glad we’re back in touch.|I’m glad we’ve been put in touch.] I’m writing because I’d like to hear [how you see this: {matter}|how you see your field, {sector}|what you do at {company}|what your work is like].",
		"[{memory} One more reason to write.] Right now {drive} I’d learn a lot from someone who does this every day.",
		"Would twenty minutes suit you in the next two weeks, on the phone or over coffee? I’ll bring two or three questions and work around your schedule. [If this isn’t a good time, just say so: neither {given} nor I will mind.|If this isn’t a good time, just say so; I’ll understand.]",
		"Thank you either way.",
	]],
	"recommendation": [[
		"A few lines from you",
		"[It’s been {silence} since I was last in touch, and there’s something I’d like to ask you|There’s something I’d like to ask you]: a short recommendation, about the work we did together[ at {shared}].",
		"{memory} You’ve seen me at work, which is why I’m asking you. [There’s been news since then: {news}.|I’ve come some way since then.{silence?}] Right now {drive}",
		"Would you write four or five lines in the next three weeks? To save you time, I can send you the two points that matter most. If you’d rather not, just tell me; that’s perfectly fine.",
		"Thank you either way.",
	]],
	"thank": [[
		"Thank you",
		"[Thank you again for {met}.|Thank you again for your time.] [What stays with me most: {subject}.|It gave me plenty to think about.] [I meant to write sooner.{late?}]",
		"[{memory} It was good to think of that again.]",
		"I’ll let you know what comes of it. [I’ve also kept in mind what you’re looking for: {seek}. If I hear of anything, I’ll tell you.|And if I can do something for you in return, here’s one thing I can offer: {own}.|And if I can do something for you in return, just ask.]",
	]],
	"update": [[
		"Some news, and a thank you",
		"[I wanted you to know: {news}.|I wanted you to know: {subject}.|I wanted you to know that things are moving forward.] You had a part in it, and I haven’t forgotten. [{memory} I thought of that again as I was writing to you.]",
		"There’s nothing you need to do; I’ll keep you posted. [And how are things at {company}?|And what’s new with you?]",
	]],
	"congratulate": [[
		"Congratulations",
		"[I’ve just heard the news: {subject}. Congratulations!|I’ve just heard the good news. Congratulations!] I’m really happy for you. [{memory} It was the first thing that came to mind.]",
		"When things calm down, I’d love to hear how it came about. Until then, enjoy it: no need to reply.",
	]],
	"birthday": [[
		"Happy birthday",
		"Happy birthday! I hope the year ahead brings you good people, good work and enough time for both. [{memory} It came back to me as I was writing this.]",
		"Shall we celebrate over coffee one of these days? Until then, have a lovely day.",
	]],
	"relay": [[
		"Something you may find useful",
		"[This made me think of you: {subject}.|I came across something you may find useful.] [It may help with what you’re looking for: {seek}.|It may matter for your work at {company}.] [{memory} You’ll see why I thought of you.]",
		"[{passage}]",
		"[Use it as you like; no need to reply.{subject?}|Use it as you like; no need to reply.{passage?}|Say the word and I’ll send it to you.]",
	]],
	"offer-help": [[
		"If I can be of use",
		"[I’ve kept in mind what you’re looking for: {seek}.|I’ve been wondering how things are going for you.] [{memory} It made me think of what I could do for you.]",
		"[I could help with that.{same?}|Here’s what I could do: {subject}.|Here’s what I could offer: {own}.|I could read through a document, look for the right person among the people I know, or simply listen for half an hour.] If it helps, tell me and I’ll see to it this week. If not, that’s fine too.",
	]],
	"introduce": [[
		"[Would you like to meet {person}?|Someone you might like to meet]",
		"[I’ve thought of someone you might like to meet: {whom}.|I’ve thought of someone you might like to meet.] [What made me think of it: {subject}.|I believe the two of you would find plenty to talk about.] [{memory} That’s partly why I thought of you.]",
		"Shall I put you in touch? I’m asking on both sides first, and I won’t pass on any details before you’ve both said yes. If you’d rather not, or not now, one word is enough, and it stays between us.",
	], [
		"[An idea: you and {person}|An idea for a conversation]",
		"[Here’s an idea: half an hour of conversation with {whom}.|Here’s an idea: half an hour of conversation with someone I know.] [It would be about this: {subject}.|You may well see the same things from two sides.] [{memory} The idea comes from there, too.]",
		"There’s no obligation at all. If you like it, I’ll suggest it on the other side as well, and only then introduce you. If you don’t, nobody will hear of it.",
	]],
	"propose-to-meet": [[
		"A coffee, one of these days?",
		"[It’s been {silence} since we were last in touch, and I’d love to see you.|It’s good that we write, but I’d love to see you in person.{messages?}|I’d love to see you one of these days.] {memory} We have some catching up to do.",
		"[There’s one thing I’d like to talk over with you: {subject}.|No agenda: your news, mine, and whatever comes up.] Would an hour over coffee suit you in the next two weeks? I’ll come wherever is easiest for you. If those weeks are full, pick a later one.",
	]],
};
