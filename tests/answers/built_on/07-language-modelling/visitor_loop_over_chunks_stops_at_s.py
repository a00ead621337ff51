# mistake: the loop over chunks stops at S - 1 (as if the last row had no successor): a last chunk of exactly one row ...
# read: right
# told: your chunks gives the numbers that come out if, in what is returned, steps - 1 stands where
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, S).T
    y = codes[1 : N * S + 1].reshape(N, S).T
    pairs = []
    for start in range(0, S - 1, T):
        pairs.append((x[start : start + T], y[start : start + T]))
    return pairs
