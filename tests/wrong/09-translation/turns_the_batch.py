# loses: check-reverse-sources
# told: turns the batch round, not the words
def reverse_sources(x, lengths):
    return np.fliplr(x)
