# mistake: two, both in word_error_rate, which is taken for a share of the said words: (1) leaves out strings in which nothing was said, so words heard there do not count as errors; right where each string has a word; (2) cuts the rate off at 1; right where there are at most as many errors as words that were said
# read: right
# told: your word_error_rate is cut off at 1: where more is heard than was said it exceeds 1.
def word_error_rate(said, heard, edit_distance):
    spoken = [(reference, answer) for reference, answer in zip(said, heard) if len(reference) > 0]
    errors = sum(edit_distance(reference, answer) for reference, answer in spoken)
    words = sum(len(reference) for reference, _ in spoken)
    return min(errors / words, 1.0)
