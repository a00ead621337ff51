# mistake: reset_latch_params: a reset takes one set's worth from c (the candidate is -1) instead of clearing it by the forget gate, which is always open; the unit counts sets minus resets; right where single sets and resets alternate, beginning with a set; wrong after several sets in a row (one reset does not turn it off) and where a reset comes first or twice (the next set does not turn it on)
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    """+1 for a set, -1 for a reset, and it is kept."""
    W_x = np.array([[40.0, 40.0], [0.0, 0.0], [5.0, -5.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 30.0, 0.0, 5.0])
    return W_x, W_h, b
