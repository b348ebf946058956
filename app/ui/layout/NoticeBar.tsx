import { X } from "lucide-react";
import { useApp, useAppState } from "../useApp.ts";

/** The latest message: what was opened, refused, copied. It stays until it is dismissed or the next one comes. */
export function NoticeBar() {
  const app = useApp();
  const notice = useAppState(state => state.notice);
  return (
    <div className="notice-place" role={notice?.kind === "error" ? "alert" : "status"} aria-label="Message">
      {notice && (
        <div className="notice" data-kind={notice.kind}>
          <span>{notice.message}</span>
          {notice.action && (
            <button
              type="button"
              className="button"
              onClick={() => {
                app.set({ notice: undefined });
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className="button"
            data-kind="quiet"
            aria-label="Dismiss message"
            onClick={() => app.set({ notice: undefined })}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
