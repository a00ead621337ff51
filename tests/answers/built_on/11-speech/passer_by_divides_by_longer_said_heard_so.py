# mistake: divides by the longer of said and heard (so that the rate stays below 1) instead of by the words that were said
# read: right
# told: your word_error_rate divides by the longer of each two strings: it should be by the words that were said.
def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(s, h) for s, h in zip(said, heard))
    words = sum(max(len(s), len(h)) for s, h in zip(said, heard))
    return errors / words
