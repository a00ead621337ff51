# mistake: the alarm is written where the depth that unit 1 shows is below zero, but W_h reads h of the step before, so it goes on one step after the bracket that closes too much instead of at it; right at all other steps: no alarm without need, and it stays on; the depth is right
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    H = 2
    depth, alarm = 0, 1
    W_x, W_h, b = zeros(2, H)
    gate = {name: np.arange(rows(name, H).start, rows(name, H).stop) for name in "ifgo"}

    b[gate["i"][depth]] = b[gate["f"][depth]] = b[gate["o"][depth]] = 50
    W_x[gate["g"][depth]] = 0.5, -0.5

    W_h[gate["i"][alarm], depth] = -400
    b[gate["i"][alarm]] = -50
    b[gate["f"][alarm]] = b[gate["g"][alarm]] = b[gate["o"][alarm]] = 50
    return W_x, W_h, b
