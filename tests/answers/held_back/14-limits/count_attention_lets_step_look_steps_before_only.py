# mistake: count_attention lets a step look at the steps before it only, not at itself: T (T - 1) / 2 pairs instead of T (T + 1) / 2
# read: right
# told: your count_attention does not let a step look at itself: the looks are T (T + 1) / 2.
def count_attention(T, H):
    pairs = T * (T - 1) // 2
    return 4 * T * H * H + 2 * pairs * H
