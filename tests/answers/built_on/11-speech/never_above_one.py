# mistake: The errors of a string are held down to the number of its words, as if the rate were a share, so many insertions do not count in full.
# told: your word_error_rate counts at most as many errors as a string has words: labels too many
def word_error_rate(said, heard, edit_distance):
    sizes = np.array([len(one) for one in said])
    errors = np.array([edit_distance(*pair) for pair in zip(said, heard)])
    return np.minimum(errors, sizes).sum() / sizes.sum()
