# mistake: reverse_sources turns the whole column and rolls the words back to the front, so that what stands behind the end comes back in reverse too instead of staying as it was.
# read: right
# told: your reverse_sources turns the padding, too: behind its end each column stays as it was.
def reverse_sources(x, lengths):
    T = len(x)
    columns = [np.roll(column[::-1], length - T) for column, length in zip(x.T, lengths)]
    return np.array(columns).T
