# mistake: count_attention: every query is counted against all T keys and values, 2 T^2 H, as if attention were not causal, instead of against those up to its own step, T (T + 1) H; right only where T = 1
# read: right
# told: your count_attention lets every step look at all T: step t looks at t of them.
def count_attention(T, H):
    """Four projections of each step, then all scores and all mixtures."""
    projections = 4 * T * H**2
    scores = (T * H) * T
    mixtures = (T * T) * H
    return projections + scores + mixtures
