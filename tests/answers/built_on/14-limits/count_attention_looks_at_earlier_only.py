# mistake: Query t is counted with the t - 1 keys before it and not with its own, so H T (T - 1) stands in place of H T (T + 1).
# told: your count_attention does not let a step look at itself: the looks are T (T + 1) / 2.
def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    matrices = 4 * T * H * H
    looks = 0
    for t in range(T):
        looks += t * H
        looks += t * H
    return matrices + looks
