# mistake: two: (1) bracket_params: the forget gate of the alarm is left half open (only that of unit 1 gets its bias), so the alarm does not stay on for ever: it fades within a few letters once c of unit 1 is back above zero; (2) bracket_params: a closing bracket takes less from c than an opening one adds (candidate weights 2 and -1), so c is not the depth after closing brackets (and the alarm may miss a bracket, as the last one of "(()))"); right for texts of opening brackets only
# read: right
# told: your first cell holds 0.482 after a(, 0.101 after a(), -0.28 after a()a).
def bracket_params():
    """Counter and alarm."""
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = (rows(gate, 2).start for gate in "ifgo")
    b[f] = 40
    W_x[g] = [2, -1]
    W_x[i + 1, 1] = 40
    b[i + 1] = -20
    W_h[i + 1, 0] = -400
    b[g + 1] = 5
    b[o + 1] = 5
    return W_x, W_h, b
