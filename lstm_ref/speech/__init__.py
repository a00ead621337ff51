"""Speech (chapter 11): features of sounds, spoken digits, CTC by hand, search, the word error rate."""
