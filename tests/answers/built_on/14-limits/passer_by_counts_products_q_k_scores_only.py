# mistake: counts the products q.k of the scores only, and forgets the mixture of the values, which costs as much again
# read: right
def count_attention(T, H):
    pairs = T * (T + 1) // 2
    return 4 * T * H * H + pairs * H
