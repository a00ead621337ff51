# mistake: word_error_rate is the mean of the error rates of the single strings instead of all errors over all words, so short strings count as much as long ones, and a string of no words divides by zero.
# read: right
# told: your word_error_rate takes the mean of the strings' rates: all errors are divided by all words, so t
def word_error_rate(said, heard, edit_distance):
    rates = [edit_distance(truth, guess) / len(truth) for truth, guess in zip(said, heard)]
    return sum(rates) / len(rates)
