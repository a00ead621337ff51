# mistake: word_error_rate believes that of a string no more words can be wrong than were said, and caps the errors of each string at its number of words; right where no string has more errors than words, too small where many are inserted (also where nothing was said and something heard)
# read: right
# told: your word_error_rate counts at most as many errors as a string has words: labels too man
def word_error_rate(said, heard, edit_distance):
    wrong = words = 0
    for truth, guess in zip(said, heard):
        wrong += min(edit_distance(truth, guess), len(truth))
        words += len(truth)
    return wrong / words
