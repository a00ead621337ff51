# loses: check-gru-step check-gru-before check-peephole-step check-bidirectional check-combine check-scan check-min-lstm check-summary check-noise
# told: h_t[0, 0] should be
def gru_step(x_t, h_prev, params):
    return h_prev


def gru_before_step(x_t, h_prev, params):
    return h_prev


def peephole_step(x_t, state, params):
    return state


def bidirectional(forward, x, lengths, ahead, back):
    return x, lengths


def combine(first, second):
    return first


def scan(combine, d, u):
    return d, u


def min_lstm_maps(x, params):
    return x, x


def summary(scores):
    return scores


def p_value(a, b):
    return 0.0


def clear_differences(table, baseline, level):
    return []
