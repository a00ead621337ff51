# mistake: TWO: pad_batch fills up with -1 instead of 0, and it measures the lengths after padding, so all of them are T.
# read: right
# told: your pad_batch pads with -1: padding is the number 0. your pad_batch returns the length of the longe
from itertools import zip_longest


def pad_batch(sentences):
    rows = list(zip_longest(*sentences, fillvalue=-1))
    x = np.array(rows)
    lengths = np.array([len(column) for column in x.T])
    return x, lengths
