# loses: check-reverse-sources
# told: turns the padding to the front
def reverse_sources(x, lengths):
    return np.flip(x, 0)
