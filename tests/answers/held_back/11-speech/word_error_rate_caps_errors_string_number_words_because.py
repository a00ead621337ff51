# mistake: caps the errors of a string at its number of words, because "a rate cannot exceed 100 %" (insertions beyond that are dropped)
# read: right
# told: your word_error_rate counts at most as many errors as a string has words: labels too many count, all of them.
def word_error_rate(said, heard, edit_distance):
    errors, words = 0, 0
    for s, h in zip(said, heard):
        errors += min(edit_distance(s, h), len(s))
        words += len(s)
    return errors / words
