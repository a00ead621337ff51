# mistake: counts the products q.k of the scores only, and forgets the mixture of the values, which costs as much again
# read: right
# told: your count_attention counts either the scores or the values: a look has H multiplications
def count_attention(T, H):
    pairs = T * (T + 1) // 2
    return 4 * T * H * H + pairs * H
