# mistake: none
def scan(combine, d, u):
    T = len(d)
    if T == 1:
        return d.copy(), u.copy()

    def pick(where):
        return d[where], u[where]

    # pairs of neighbours are T // 2 longer maps; their scan stands at the odd places
    even = 2 * (T // 2)
    odd_maps = scan(combine, *combine(pick(slice(0, even, 2)), pick(slice(1, even, 2))))
    found = tuple(np.empty_like(part, shape=(T, *part.shape[1:])) for part in odd_maps)
    for whole, given, odd in zip(found, (d, u), odd_maps):
        whole[0], whole[1::2] = given[0], odd

    # an even place beyond the first: all before it, then its own map
    count = len(found[0][2::2])
    if count:
        before = tuple(odd[:count] for odd in odd_maps)
        for whole, part in zip(found, combine(before, pick(slice(2, None, 2)))):
            whole[2::2] = part
    return found
