# mistake: reverse_sources swaps the words in x itself, so the array that it was given is changed (and a second call turns it back).
# read: right
# told: your reverse_sources changes x in place: c *= f or c[0] = f writes into the caller's array, c.remove
def reverse_sources(x, lengths):
    for n in range(x.shape[1]):
        left, right = 0, lengths[n] - 1
        while left < right:
            x[left, n], x[right, n] = x[right, n], x[left, n]
            left += 1
            right -= 1
    return x
