"""Mistakes in five training loops, as edits of `reference`: first the fault that the exercise hands out, then
what a repair may get wrong."""

from grader.assignments.training import reference
from grader.assignments.training.parts_bugs import PAGE, made
from grader.judging import explained
from grader.judging.diagnosis import Bug, made_in

CALL = "        gradients = gradients_of(arrays, batch)\n"
LOOP = f"    for batch in batches:\n{CALL}"
UPDATE = "arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]"
CLIMB = UPDATE.replace("- rate", "+ rate")
RETURN = "    return arrays"


def bugs(name, section, *edits):
    words = f"your {name} matches a loop "
    return [Bug(old, new, f"{words}{end}.", PAGE + section) for old, new, end in edits]


VELOCITIES = "    velocities = [np.zeros_like(array) for array in arrays]\n"
GROW = "velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]"
NORM = "norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))"
SCALE = "scale = min(1.0, 1.0 / norm)"
SCALED = "gradients = [scale * gradient for gradient in gradients]"
RUN = "        gradients, state = run(arrays, chunk, state)"
KEEP = "        if loss < least:\n            best, least = arrays, loss"

BUGS = {
    "train_plain": bugs(
        "train_plain", "training-diagnosing",
        (LOOP, "    total = [0] * len(arrays)\n    for batch in batches:\n        gradients = total = [old + new for old, new in zip(total, gradients_of(arrays, batch), strict=True)]\n", "that adds the gradients of all batches so far: each update needs those of its own batch alone"),
        (LOOP, "    start = arrays\n    for batch in batches:\n        gradients = gradients_of(start, batch)\n", "that takes every gradient at the first weights, not at those of now"),
        (UPDATE, CLIMB, "that climbs: array + rate * gradient"),
        (LOOP, "    seen = []\n    for batch in batches:\n        seen.append(gradients_of(arrays, batch))\n        gradients = [sum(each) / len(seen) for each in zip(*seen, strict=True)]\n", "that takes the mean of all gradients so far: each update needs those of its own batch alone"),
        (RETURN, "        return arrays", "that returns after the first batch"),
        (RETURN, "    return [array + rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]", "that leaves out the last update"),
        (LOOP, "    sums = [gradients_of(arrays, batch) for batch in batches]\n    for batch in batches[:1]:\n        gradients = [sum(each) for each in zip(*sums, strict=True)]\n", "that makes one update with the gradients of all batches"),
    ),
    "train_momentum": bugs(
        "train_momentum", "training-optimisers",
        (VELOCITIES + LOOP, "    for batch in batches:\n        velocities = [np.zeros_like(array) for array in arrays]\n        gradients = gradients_of(arrays, batch)\n", "without momentum: the velocities are made anew for each batch, or not used"),
        (GROW, GROW.replace("+ gradient", "+ 0.1 * gradient"), "that adds a tenth of the gradient: v <- 0.9 v + g is asked for"),
        (GROW, GROW.replace("0.9 * ", ""), "whose velocities never decay: the 0.9 is missing"),
        (GROW, GROW.replace("0.9 * velocity + gradient", "0.9 * velocity - gradient"), "whose velocities point uphill"),
        (GROW, GROW.replace("0.9 * velocity + gradient", "velocity + 0.9 * gradient"), "that multiplies the gradient by 0.9, where it should be the velocity"),
        ("arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]", "arrays = [array - rate * (0.9 * velocity + gradient) for array, velocity, gradient in zip(arrays, velocities, gradients, strict=True)]", "with Nesterov's momentum, which looks one step ahead: plain momentum is asked for"),
        (RETURN, "        return arrays", "that returns after the first batch"),
    ),
    "train_clipped": bugs(
        "train_clipped", "training-clipping",
        (f"{NORM}\n        {SCALE}\n        {SCALED}", "gradients = [gradient * min(1.0, 1.0 / np.sqrt((gradient**2).sum())) for gradient in gradients]", "that clips each array by its own norm, which turns the direction: it should be one norm of all arrays together, and one factor"),
        (SCALED, "gradients = [np.clip(gradient, -1, 1) for gradient in gradients]", "that clips entry by entry, which turns the direction"),
        (SCALED, "gradients = list(gradients)", "that does not clip: the gradients go into the update as they came"),
        (SCALE, "scale = 1.0 / norm", "that scales short gradients up: only those whose norm is above 1 are scaled"),
        (NORM, NORM.replace("norm =", "norm = rate *"), "that clips the update: the norm is that of the gradients, before the rate"),
        (NORM, "norm = sum((gradient**2).sum() for gradient in gradients)", "whose norm lacks the root"),
        (NORM, "norm = sum(np.sqrt((gradient**2).sum()) for gradient in gradients)", "that adds the norms of the arrays: the global norm is the root of the sum of all squares"),
        (NORM, "norm = max(np.sqrt((gradient**2).sum()) for gradient in gradients)", "that takes the largest of the arrays' norms for the norm of all"),
        (NORM, "norm = max(abs(gradient).max() for gradient in gradients)", "that takes the largest entry for the norm"),
        (SCALE, "scale = max(1.0, 1.0 / norm)", "that never scales down: min and max are exchanged"),
        (SCALE, "scale = min(1.0, norm)", "that multiplies by the norm instead of dividing"),
    ),
    "train_stream": bugs(
        "train_stream", "training-stateful",
        (f"    for chunk in chunks:\n{RUN}", "    start = state\n    for chunk in chunks:\n        gradients, state = run(arrays, chunk, start)", "that starts every chunk from the first state: it is the end of the chunk before"),
        (RUN, f"{RUN.replace('chunk, state', 'chunk, tuple(np.zeros_like(part) for part in state)')}", "that starts every chunk from zeros"),
        (RUN, "        gradients, end = run(arrays, chunk, state)\n        state = (end[0], state[1])", "that carries h and not c"),
        (RUN, "        gradients, end = run(arrays, chunk, state)\n        state = (state[0], end[1])", "that carries c and not h"),
        (RUN, "        gradients, end = run(arrays, chunk, state)\n        state = end[::-1]", "that carries the state as (c, h): it is always (h, c)"),
        (f"{RUN}\n        {UPDATE}\n    return arrays, state", f"        gradients, end = run(arrays, chunk, state)\n        {UPDATE}\n        state = (end[0], state[1])\n    return arrays, end", "that carries h and not c"),
        (f"{RUN}\n        {UPDATE}\n    return arrays, state", f"        gradients, end = run(arrays, chunk, state)\n        {UPDATE}\n        state = (state[0], end[1])\n    return arrays, end", "that carries c and not h"),
        (f"    for chunk in chunks:\n{RUN}\n        {UPDATE}\n    return arrays, state", f"    start = state\n    for chunk in chunks:\n{RUN}\n        {UPDATE}\n    return arrays, start", "that returns the state before the first chunk: the state after the last is asked for"),
        (UPDATE, CLIMB, "that climbs: array + rate * gradient"),
        ("    return arrays, state", "    return state, arrays", "that returns the state before the arrays"),
        ("    return arrays, state", "        return arrays, state", "that returns after the first chunk"),
    ),
    "train_best": bugs(
        "train_best", "training-early-stopping",
        (KEEP, "        best = arrays", "that keeps the last arrays, as where `best` is another name for arrays that go on changing, or is set at every update"),
        (KEEP, "        if least == np.inf:\n            best, least = arrays, loss", "that keeps the arrays after the first update"),
        ("loss < least", "loss > (least if least < np.inf else -1)", "that keeps the arrays with the largest loss"),
        (f"{LOOP}        {UPDATE}\n        loss = validate(arrays)", f"{LOOP}        loss = validate(arrays)\n        {UPDATE}", "that validates before the update: the loss belongs to other arrays than those it keeps"),
        ("best, least = arrays, np.inf", "best, least = arrays, validate(arrays)", "that counts the arrays it was given, which no update has touched"),
        (f"{LOOP}        {UPDATE}\n        loss = validate(arrays)\n{KEEP}", f"{LOOP}        before = arrays\n        {UPDATE}\n        loss = validate(arrays)\n        if loss < least:\n            best, least = before, loss", "that keeps the arrays from before the update whose loss it measures"),
        (LOOP, f"    for batch in ():\n{CALL}", "that returns the arrays it was given"),
        (KEEP, "        if loss >= least:\n            break\n        best, least = arrays, loss", "that stops at the first loss that is not lower"),
    ),
}  # fmt: skip


def diagnose(name, learners, calls):
    """Which mistake explains all arrays that the learner's loop `name` came to."""
    return explained.told([explained.alone(BUGS[name])], learners, calls, made(name), made_in(reference, name))
