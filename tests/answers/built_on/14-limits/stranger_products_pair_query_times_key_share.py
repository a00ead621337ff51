# mistake: of the two products of a pair (query times key, share times value) only the first is counted
# read: right
# told: your count_attention counts either the scores or the values: a look has H multiplications
def count_attention(T, H):
    projections = 4 * T * H**2
    pairs = T * (T + 1) // 2
    return projections + pairs * H
