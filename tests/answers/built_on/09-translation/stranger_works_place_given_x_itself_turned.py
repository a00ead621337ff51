# mistake: works in place: the given x itself is turned round and returned, so the argument is changed
# read: right
# told: your reverse_sources changes x in place: c *= f or c[0] = f writes into the caller's array,
def reverse_sources(x, lengths):
    for n in range(x.shape[1]):
        l = lengths[n]
        x[:l, n] = x[:l, n][::-1].copy()
    return x
