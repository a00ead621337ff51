# mistake: the input gate opens on any pulse and the candidate is +1 with up and -1 without, so up and down at once count as one up in place of none.
# read: right
# told: both pulses at once add i * g =
def counter_params():
    S = 30
    i_row, f_row, g_row, o_row = [2 * S, 2 * S], [0, 0], [2 * S, 0], [0, 0]
    W_x = np.array([i_row, f_row, g_row, o_row], dtype=float)
    b = np.array([-S, S, -S, S], dtype=float)
    return W_x, np.zeros((4, 1)), b
